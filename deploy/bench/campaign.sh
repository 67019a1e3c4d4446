# P11 to P13: how fast mail leaves, against postfix's smtp-source. Sourced by run.sh.

rounds=${BENCH_ROUNDS:-7} sessions=${BENCH_SESSIONS:-16} mails=${BENCH_MAILS:-20000} size=8192
warmup_mails=${BENCH_WARMUP_MAILS:-20000}
# The peers, and signing, are some times slower: fewer mails give them rounds of the same length.
peer_mails=${BENCH_PEER_MAILS:-$((mails / 5))}
results=$bench/results/campaign-$(date -u +%Y%m%dT%H%M%SZ).csv
contestants=(smtp-source)
wanted=" ${BENCH_CONTESTANTS:-smtp-source courier courier-signed campaign quarkus-mailer nodemailer} "
[[ ${BENCH_PEERS:-yes} == yes ]] || wanted=${wanted/ quarkus-mailer nodemailer/}

source "$bench/sink.sh"

jvm() {
    # In place of the shell in the background, so that a signal to it ends the program.
    exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC ${BENCH_JAVA_OPTIONS:-} "$@"
}

# Our couriers alone, without database and templates: the most that a campaign can reach.
start_couriers() {
    [[ $wanted == *" courier"* ]] || return 0
    local classes=$root/notification-service/target/classes:$root/notification-service/target/quarkus-app/lib/main/*:$root/notification-service/target/quarkus-app/lib/boot/*
    mkdir "$folder/couriers"
    "$JAVA_HOME/bin/javac" -proc:none -cp "$classes" -d "$folder/couriers" "$bench/campaign/Couriers.java"
    start_sender courier jvm -cp "$folder/couriers:$classes" itu.notification.mail.Couriers "$smtp_port" "$sessions" none
    start_sender courier-signed jvm -cp "$folder/couriers:$classes" itu.notification.mail.Couriers "$smtp_port" "$sessions" RSA
    contestants+=(courier courier-signed)
}

start_quarkus_mailer() {
    [[ $wanted == *" quarkus-mailer "* ]] || return 0
    cp -r "$bench/campaign/mailer" "$folder/mailer"
    find_maven
    mvn -q -B -ntp -f "$folder/mailer/pom.xml" package >"$folder/mailer.log" 2>&1 || fail "The loop around quarkus-mailer was not built: $(tail -3 "$folder/mailer.log")"
    start_sender quarkus-mailer jvm -Dquarkus.mailer.host=127.0.0.1 "-Dquarkus.mailer.port=$smtp_port" -Dquarkus.mailer.mock=false \
        -Dquarkus.mailer.from=letters@itu-suite.example -Dquarkus.mailer.start-tls=DISABLED "-Dquarkus.mailer.max-pool-size=$sessions" \
        -Dquarkus.banner.enabled=false -Dquarkus.log.level=WARN -jar "$folder/mailer/target/quarkus-app/quarkus-run.jar" "$sessions"
    contestants+=(quarkus-mailer)
}

start_nodemailer() {
    [[ $wanted == *" nodemailer "* ]] || return 0
    mkdir "$folder/nodemailer"
    cp "$bench/campaign/nodemailer.mjs" "$folder/nodemailer"
    (cd "$folder/nodemailer" && npm init -y >/dev/null && npm install --no-audit --no-fund "nodemailer@${BENCH_NODEMAILER:-7}") >"$folder/npm.log" 2>&1 ||
        fail "nodemailer was not installed: $(tail -3 "$folder/npm.log")"
    start_sender nodemailer node "$folder/nodemailer/nodemailer.mjs" "$smtp_port" "$sessions"
    contestants+=(nodemailer)
}

# Highest resident memory of the service since the last time, in MB.
peak() {
    awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$service_pid/status"
    echo 5 >"/proc/$service_pid/clear_refs"
}

# Milliseconds of processor that service, PostgreSQL and sink have used so far; what another load on the machine moves least.
processor() {
    local tick=$((1000 / $(getconf CLK_TCK))) postmaster
    postmaster=$(find "$folder/postgres" -name postmaster.pid -exec head -1 {} \; -quit)
    echo $(($(ticks "$service_pid") * tick)) $(($(ticks "$postmaster" $(pgrep -P "$postmaster")) * tick)) \
        $(($(ticks "$sink_pid") * tick))
}

ticks() {
    local pid sum=0
    for pid in "$@"; do
        sum=$((sum + $(awk '{ print $14 + $15 }' "/proc/$pid/stat" 2>/dev/null || echo 0)))
    done
    echo "$sum"
}

# play <contestant> <mails>: prints "<mails a second>,<ok or why the round is void>".
play() {
    local accepted seconds begin before used=
    before=$(taken)
    case $1 in
    smtp-source)
        begin=$EPOCHREALTIME
        smtp-source -d -s "$sessions" -l "$size" -m "$2" "127.0.0.1:$smtp_port" || { echo "0,void: smtp-source failed"; return; }
        accepted=$2 seconds=$(awk -v from="$begin" -v to="$EPOCHREALTIME" 'BEGIN { print to - from }')
        ;;
    *)
        [[ $1 != campaign ]] || used=$(processor)
        echo "$2" >&"${to[$1]}"
        read -r accepted seconds <&"${from[$1]}" || fail "$1 ended: $(grep -m3 -E "Exception|Error" "$folder/$1.log")"
        ;;
    esac
    [[ -z $used ]] || echo "$used $(processor)" | awk -v n="$2" \
        '{ printf "%d campaign mails, microseconds of processor each: service %.0f, PostgreSQL %.0f, sink %.0f\n",
           n, ($4 - $1) * 1000 / n, ($5 - $2) * 1000 / n, ($6 - $3) * 1000 / n }' >>"$folder/processor"
    awk -v n="$accepted" -v asked="$2" -v t="$seconds" -v sunk="$(($(taken) - before))" 'BEGIN {
        printf "%.0f,%s\n", n / t, n == asked && sunk == asked ? "ok" : "void: " n " of " asked " accepted, " sunk " at the sink" }'
}

# mails_of <contestant> <mails of the fast ones>
mails_of() {
    case $1 in
    quarkus-mailer | nodemailer | courier-signed) echo $(($2 * peer_mails / mails)) ;;
    *) echo "$2" ;;
    esac
}

start_sink
start_couriers
if [[ $wanted == *" campaign "* ]]; then
    # The whole service: the list by CSV, template, draft, approval by a second person and launch by HTTP; a durable outcome per mail.
    start_campaigns
    contestants+=(campaign)
fi
start_quarkus_mailer
start_nodemailer
{
    facts
    echo "# postfix: $(dpkg-query -W -f '${Version}' postfix 2>/dev/null || echo unknown), node $(node --version 2>/dev/null || echo none)"
    echo "# run: $rounds rounds of $mails mails ($peer_mails the peers) of $size bytes over $sessions sessions, warm-up $warmup_mails"
    echo "round,contestant,mails_per_second,verdict"
} | tee "$results"
for contestant in "${contestants[@]}"; do
    play "$contestant" "$(mails_of "$contestant" "$warmup_mails")" >/dev/null
done
for ((round = 1; round <= rounds; round++)); do
    for ((turn = 0; turn < ${#contestants[@]}; turn++)); do
        contestant=${contestants[(round + turn) % ${#contestants[@]}]}
        echo "$round,$contestant,$(play "$contestant" "$(mails_of "$contestant" "$mails")")" | tee -a "$results"
    done
done
if [[ -n ${BENCH_RECIPIENTS:-} ]]; then
    echo "# P13: recipients,seconds of the upload,milliseconds of the launch,seconds of the freeze,of the sending,of both,peak MB,mails a second,verdict" | tee -a "$results"
    for recipients in $BENCH_RECIPIENTS; do
        peak >/dev/null
        rate=$(play campaign "$recipients")
        echo "# P13: $(tail -1 "$folder/campaigns"),$(peak),$rate" | tee -a "$results"
    done
fi
[[ ! -f $folder/campaigns ]] || sed 's/^/# campaign: /' "$folder/campaigns" "$folder/processor" >>"$results"
awk -F, -f "$bench/campaign.awk" "$results" | tee -a "$results.ratios"
sed 's/^/# /' "$results.ratios" >>"$results"
rm "$results.ratios"
echo "Raw results: ${results#"$root"/}"
