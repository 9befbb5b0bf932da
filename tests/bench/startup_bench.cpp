// Measures how long programs take from exec to their mapped window, and what memory they hold then, in turn
// on one display.
//   startup_bench RUNS PROGRAM [PROGRAM…]     needs DISPLAY; each PROGRAM is one word, started without
//   arguments
// Prints the median of each program and its ratio to the first.

#include <X11/Xlib.h>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

double residentMegabytes(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

/// Windows of helper size (tooltips, clipboard owners) do not count as shown.
void waitForWindow(Display* display)
{
    for (;;) {
        XEvent event;
        XNextEvent(display, &event);
        if (event.type != MapNotify)
            continue;
        XWindowAttributes attributes;
        if (XGetWindowAttributes(display, event.xmap.window, &attributes) && attributes.width > 300 &&
            attributes.height > 200)
            return;
    }
}

Start startOnce(Display* display, const char* program)
{
    const auto begin = Clock::now();
    const pid_t process = fork();
    if (process == 0) {
        execlp(program, program, nullptr);
        _exit(127);
    }
    waitForWindow(display);
    Start start;
    start.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    std::this_thread::sleep_for(std::chrono::milliseconds(700));
    start.megabytes = residentMegabytes(process);
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
    return start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = XOpenDisplay(nullptr);
    if (argc < 3 || !display) {
        std::fprintf(stderr, "usage: startup_bench RUNS PROGRAM…, with DISPLAY set\n");
        return 2;
    }
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // windows vanish between notice and question

    const int runs = std::atoi(argv[1]);
    std::vector<std::vector<double>> times(static_cast<std::size_t>(argc));
    std::vector<std::vector<double>> memory(static_cast<std::size_t>(argc));
    for (int run = -1; run < runs; ++run) { // the first round warms the caches
        for (int i = 2; i < argc; ++i) {
            const Start start = startOnce(display, argv[i]);
            if (run < 0)
                continue;
            times[static_cast<std::size_t>(i)].push_back(start.milliseconds);
            memory[static_cast<std::size_t>(i)].push_back(start.megabytes);
        }
    }
    const double reference = median(times[2]);
    for (int i = 2; i < argc; ++i) {
        const double middle = median(times[static_cast<std::size_t>(i)]);
        std::printf("%-40s %7.0f ms to the mapped window, %5.2f times the first, %4.0f MB\n", argv[i], middle,
                    middle / reference, median(memory[static_cast<std::size_t>(i)]));
    }
    XCloseDisplay(display);
}
