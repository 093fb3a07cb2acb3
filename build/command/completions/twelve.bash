# Completions of the command twelve for bash. Goes to /usr/share/bash-completion/completions/twelve.
_twelve() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'help status start pause resume extend end add week open --data' -- "$word"))
    return
  fi
  case $before in
  --data) COMPREPLY=($(compgen -d -- "$word")) && return ;;
  --minutes) COMPREPLY=($(compgen -W '5 12 20 30' -- "$word")) && return ;;
  --of) COMPREPLY=() && return ;;
  esac
  case $command in
  status) COMPREPLY=($(compgen -W '--json --watch' -- "$word")) ;;
  start) COMPREPLY=($(compgen -W '--minutes' -- "$word")) ;;
  week) COMPREPLY=($(compgen -W '--json --of' -- "$word")) ;;
  extend) COMPREPLY=($(compgen -W '2 5' -- "$word")) ;;
  open) COMPREPLY=($(compgen -W 'session contacts week settings' -- "$word")) ;;
  esac
}
complete -F _twelve twelve
