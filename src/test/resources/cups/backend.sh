#!/bin/sh
# A CUPS backend that prints into a folder: argv = job user title copies options [file], DEVICE_URI=dossier:/folder.
[ $# -eq 0 ] && { echo 'direct dossier "Unknown" "PDF dans un dossier"'; exit 0; }
folder=${DEVICE_URI#dossier:}
[ -e "$folder/.panne" ] && { echo "ERROR: bourrage papier" >&2; exit 1; }
while [ -e "$folder/.lent" ]; do sleep 0.1; done
part=$folder/.job-$1.$$
if [ $# -ge 6 ]; then cat -- "$6" >"$part"; else cat >"$part"; fi || { echo "ERROR: $folder ne peut pas être écrit" >&2; exit 1; }
printf '%s\n%s\n%s\n' "$3" "$4" "$5" >"$folder/job-$1.txt"
mv -- "$part" "$folder/job-$1.pdf"
