# Completes what is typed behind "dateline" in fish: verbs, options, what some options take, files. Asks the
# program's own help, so that it knows what the program knows.

# The verbs with what they do, one a line.
function __dateline_verbs
    dateline --help 2>/dev/null | string match -rg '^  ([a-z]+)  +(.+)$' | string join \n | while read -l verb
        read -l does
        printf '%s\t%s\n' $verb $does
    end
end

# The verb that has been typed; fails where there is none.
function __dateline_verb
    set -l words (commandline -opc)
    set -q words[2]; and contains -- $words[2] (__dateline_verbs | string split -f1 \t); and echo $words[2]
end

# The options of that verb, or without one those of the window.
function __dateline_options
    dateline (__dateline_verb) --help 2>/dev/null | string match -rg '^  (?:-\w, )?(--[a-z-]+)'
end

# The formats that the verb's --format takes.
function __dateline_formats
    dateline (__dateline_verb) --help 2>/dev/null | string trim | string join ' ' |
        string match -rg -- '--format .* one of: ([a-z, ]+)\.' | string split ', '
end

function __dateline_before
    contains -- (commandline -opc)[-1] $argv
end

complete -c dateline -n '__fish_is_nth_token 1' -a '(__dateline_verbs)'
complete -c dateline -n 'string match -q -- "-*" (commandline -ct)' -a '(__dateline_options)'
complete -c dateline -f -n '__dateline_before --format' -a '(__dateline_formats)'
complete -c dateline -f -n '__dateline_before --type --as' -a 'person place organization group event work'
complete -c dateline -f -n '__dateline_before --what' -a 'events entities'
