# Completes what is typed behind "dateline" in bash: verbs, options, what some options take, files. Asks the
# program's own help, so that it knows what the program knows.

# The verbs, one a line.
_dateline_verbs()
{
    "$1" --help 2>/dev/null | while read -r word _; do
        [[ $word == Verbs ]] && listed=yes && continue
        [[ $word == Exit ]] && break
        [[ ${listed-} && $word ]] && printf '%s\n' "$word"
    done
}

# The options of a verb, or without one those of the window.
_dateline_options()
{
    "$@" --help 2>/dev/null | while read -r word next _; do
        [[ $word == Verbs ]] && break
        for option in "$word" "$next"; do
            [[ $option == --* ]] && printf '%s\n' "${option%,}"
        done
    done
}

# The formats that a verb's --format takes.
_dateline_formats()
{
    local words
    read -r -d '' -a words < <("$@" --help 2>/dev/null)
    if [[ ${words[*]} =~ --format\ .*\ one\ of:\ ([a-z,\ ]+)\. ]]; then
        printf '%s\n' ${BASH_REMATCH[1]//,/ }
    fi
}

_dateline()
{
    local program=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verbs verb=() offered
    verbs=$(_dateline_verbs "$program")
    if ((COMP_CWORD > 1)) && grep -qxF -- "${COMP_WORDS[1]}" <<< "$verbs"; then
        verb=("${COMP_WORDS[1]}")
    fi
    case $before in
        --format) offered=$(_dateline_formats "$program" "${verb[@]}") ;;
        --type | --as) offered='person place organization group event work' ;;
        --what) offered='events entities' ;;
        *)
            if [[ $word == -* ]]; then
                offered=$(_dateline_options "$program" "${verb[@]}")
            elif ((COMP_CWORD == 1)); then
                offered=$verbs
            fi
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
}

# Where nothing is offered, files are.
complete -o bashdefault -o default -F _dateline dateline
