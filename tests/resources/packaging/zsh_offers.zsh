# Prints what zsh lists below a line when Tab is pressed in it: zsh_offers.zsh FOLDER-OF-COMPLETIONS LINE
# Types the line into a shell of its own, as a reader would. There must be more than one thing to offer, with
# different letters next.
zmodload zsh/zpty
zpty -b shell "TERM=dumb zsh -f -i"
zpty -w shell "PROMPT='> '; fpath=($1 \$fpath); autoload -U compinit; compinit -u -D; unsetopt automenu zle_bracketed_paste; print re''ady"
zpty -r shell output '*ready*> '
zpty -n -w shell "$2"$'\t'
zpty -r shell output $'*\n*\n> *'
zpty -d shell
# The list stands between the line and the prompt that comes again.
output=${${output#*$'\n'}%$'\n> '*}
print -r -- ${output//$'\r'/}
