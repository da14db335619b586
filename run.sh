#!/usr/bin/env bash
# The one entry of Relances: builds when needed, then starts the program. See README.md.
set -u
umask 077

# The program's own texts are UTF-8; what the line shows is told apart, since file names need UTF-8 either way.
line_charset=$(locale charmap 2>/dev/null) || line_charset=UTF-8
export LC_ALL=C.UTF-8
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS CLASSPATH

here=${BASH_SOURCE[0]}
while [ -L "$here" ]; do
  link=$(readlink "$here")
  case $link in /*) here=$link ;; *) here=$(dirname "$here")/$link ;; esac
done
here=$(cd "$(dirname "$here")" && pwd -P) || exit 4

jar=$here/target/relances.jar
archive=$here/target/relances.jsa

say() { printf '%s\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null 2>&1 && return
  say "La commande « $1 » manque : installez le paquet Debian $2 (en root : apt-get install $2)."
  exit 4
}

stale() {
  [ -f "$jar" ] || return 0
  [ -n "$(find "$here/pom.xml" "$here/src/main" -newer "$jar" -print -quit 2>/dev/null)" ]
}

build_jar() {
  need mvn maven
  say "Construction du programme (une minute environ, une seule fois)…"
  if ! (cd "$here" && mvn -q -B -Dmaven.test.skip=true package) >&2; then
    say "La construction a échoué : le détail est ci-dessus. Vérifiez l'accès au dépôt Maven et recommencez."
    exit 4
  fi
  touch "$jar"
}

# Class data sharing: the JVM maps what it would otherwise load and check class by class. Some JVMs of Debian 12 can't
# archive every lambda (they crash); without those of the program itself they can. No archive only means a slower start.
build_archive() {
  say "Préparation du démarrage rapide…"
  local scratch list
  scratch=$(mktemp -d) || return
  list=$scratch/classes
  java "${fast[@]}" -XX:ErrorFile="$scratch/error" -XX:DumpLoadedClassList="$list.alone" -Drelances.home="$here" \
    -cp "$jar" fr.relances.WarmUp "$scratch" >/dev/null 2>&1
  java "${fast[@]}" -XX:ErrorFile="$scratch/error" -XX:DumpLoadedClassList="$list.served" -Drelances.home="$here" \
    -cp "$jar" fr.relances.WarmUp "$scratch" serveur >/dev/null 2>&1
  awk '!seen[$0]++' "$list.alone" "$list.served" >"$list" 2>/dev/null
  { dump_archive "$list" "$scratch" ||
    { grep -v '@lambda-proxy fr/relances' "$list" >"$list.fewer"; dump_archive "$list.fewer" "$scratch"; }; } 2>/dev/null
  if [ -f "$archive.new" ]; then mv "$archive.new" "$archive"; else : >"$archive"; fi
  rm -rf "$scratch"
}

dump_archive() {
  rm -f "$archive.new"
  if (java "${fast[@]}" -XX:ErrorFile="$2/error" -XX:-CreateCoredumpOnCrash -Xshare:dump -Xlog:disable \
    -XX:SharedClassListFile="$1" -XX:SharedArchiveFile="$archive.new" -cp "$jar" >/dev/null 2>&1); then return 0; fi
  rm -f "$archive.new"
  return 1
}

build() {
  [ -w "$here" ] || {
    [ -f "$jar" ] && return
    say "Le programme n'est pas construit et $here n'est pas inscriptible : lancez run.sh une fois depuis un compte qui peut y écrire."
    exit 4
  }
  umask 022
  mkdir -p "$here/target" && exec 9>"$here/target/.construction" && flock 9 2>/dev/null
  stale && build_jar
  [ "$jar" -nt "$archive" ] && build_archive
  exec 9>&-
  umask 077
}

packages_for_tests="tmux poppler-utils cups cups-client openssh-server openssh-client locales"
tools_for_tests="tmux pdftotext lp /usr/sbin/cupsd ssh /usr/sbin/sshd /usr/sbin/locale-gen"

install_for_tests() {
  local tool missing=
  for tool in $tools_for_tests; do command -v "$tool" >/dev/null 2>&1 || missing=1; done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installation de ce que les tests demandent : $packages_for_tests"
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages_for_tests >&2 ||
      { say "L'installation a échoué : installez $packages_for_tests, puis recommencez."; exit 4; }
  else
    say "Les tests demandent les paquets Debian : $packages_for_tests. Installez-les (en root : apt-get install $packages_for_tests)."
    exit 4
  fi
}

run_tests() {
  need mvn maven
  install_for_tests
  umask 022
  cd "$here" && exec mvn -B verify
}

# Ten operators are ten of these on one machine: the heap begins small, and what a long list took is given back.
fast=(-Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dfile.encoding=UTF-8
  -Xms16m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20)
long=(-Xshare:auto -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8)

# The first word that is no global option.
command_word() {
  while [ $# -gt 0 ]; do
    case $1 in
      --donnees | --entite | --operateur) shift ;;
      --donnees=* | --entite=* | --operateur=*) ;;
      *) printf '%s' "$1"; return ;;
    esac
    shift || return
  done
}

need java openjdk-17-jre-headless
word=$(command_word "$@")
[ "$word" = test ] && run_tests
if stale || [ "$jar" -nt "$archive" ]; then build; fi

options=(-Drelances.home="$here" -Drelances.charset="$line_charset")
[ -s "$archive" ] && options+=(-XX:SharedArchiveFile="$archive")

case $word in
  '' | demo)
    # A killed JVM can't restore the line, so this shell stays and does; what it is told, the JVM is told.
    state=$(stty -g 2>/dev/null)
    size=$(stty size 2>/dev/null)
    told=
    pass_on() {
      told=1
      [ -z "$child" ] || kill -s "$1" "$child" 2>/dev/null
    }
    child=
    trap 'pass_on TERM' TERM
    trap 'pass_on HUP' HUP
    trap : INT QUIT
    java "${fast[@]}" "${options[@]}" -Drelances.size="$size" -Drelances.stty="$state" -cp "$jar" fr.relances.Main "$@" <&0 &
    child=$!
    wait "$child"
    status=$?
    while [ -n "$told" ]; do
      told=
      wait "$child"
      again=$?
      [ $again -eq 127 ] || status=$again
    done
    if [ -n "$state" ]; then
      [ $status -gt 128 ] && printf '\033[m\033[r\033[?2004l\033[?7h\033[2J\033[?1049l\033[?25h' 2>/dev/null
      stty "$state" 2>/dev/null
    fi
    exit $status
    ;;
  *)
    exec java "${long[@]}" "${options[@]}" -cp "$jar" fr.relances.Main "$@"
    ;;
esac
