#!/usr/bin/env bash
# Measures the suite against the limits of its parts. "deploy/bench/run.sh help" explains.
set -euo pipefail

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
mode=${1:-help}
# The functions that find a JDK and build; "help" is all that the script itself does here.
source "$bench/../../suite" help >/dev/null

explain() {
    cat <<'TEXT'
deploy/bench/run.sh declarations   P1, P2: POST declaration against pgbench with the same SQL in four round trips, and in one statement
deploy/bench/run.sh profile        what a POST declaration costs: statements per request, their time, CPU of each process
deploy/bench/run.sh history        P3, P4, P5, P16: lists and board on 300,000 declarations and on ten times that; bytes per declaration
deploy/bench/run.sh membership     P4 to P8 of organizations: import of a million against COPY, its memory, again unchanged; lists and search at 300,000 and 3 million
deploy/bench/run.sh campaign       P11 to P13: mails a second of our couriers, plain and signed, against postfix's smtp-source and a quarkus-mailer loop and a nodemailer pool;
                               campaigns through the whole service against the same, every mail counted at the sink
deploy/bench/run.sh crash          R3: kill -9 of notification-service inside a campaign, again and again: every recipient has one mail, the few in doubt at most one more
deploy/bench/run.sh footprint      P14: seconds to the first 200 of readiness, memory idle and after load, of each service

Needs wrk and pgbench (Debian: apt-get install wrk postgresql-contrib), a JDK 25, Maven. Starts its own PostgreSQL and Kafka
on free ports and ends them. docs/performance.md tells the method; raw results go to deploy/bench/results.

BENCH_ROUNDS=7  BENCH_SECONDS=6  BENCH_WARMUP=10  BENCH_SERVICE_WARMUP=60  BENCH_CONNECTIONS=16  BENCH_LATENCY_SECONDS=20
    shorten or vary a run
BENCH_DECLARATIONS=300000  BENCH_SLICE_SECONDS=2  BENCH_POST_SECONDS=50
    of history: where it begins; time for each kind of request in a round; how long the service itself writes declarations
BENCH_ORGANIZATIONS=1000000  BENCH_LISTED=300000
    of membership: rows of the import; organizations of the small register, the large one has ten times as many
BENCH_COPIES=3  BENCH_READS_ONLY=yes
    of membership: rounds of the import; leaves the imports out
BENCH_MAILS=20000  BENCH_PEER_MAILS=4000  BENCH_WARMUP_MAILS=20000  BENCH_SESSIONS=16  BENCH_PEERS=no  BENCH_SMTP_PORT=8425
    of campaign: mails in a round, of the slower peers, before the first round; connections; leaves the peers out; where smtp-sink
    listens. BENCH_CONTESTANTS="smtp-source campaign" leaves out the others of courier courier-signed campaign quarkus-mailer nodemailer.
BENCH_RECIPIENTS="100000 1000000"
    of campaign: P13, after the rounds a campaign of each size with the answer time of its launch and the service's peak memory;
    BENCH_ROUNDS=0 leaves the rounds out. Needs postfix for smtp-sink and smtp-source (it need not run), and for the peers npm and Maven Central
BENCH_KILLS=5  BENCH_SEED=7
    of crash: how often; repeats the distances between kills
BENCH_BUILD=no  takes the services as they were built last
BENCH_JAVA_OPTIONS=-Xlog:gc  further options for the JVM of a service, besides those of deploy/local/service.options
TEXT
}

check_needs() {
    local program
    for program in wrk pgbench psql curl; do
        command -v "$program" >/dev/null || fail "$program is not on the PATH (Debian: apt-get install wrk postgresql-contrib curl)."
    done
    find_jdk
    keep_folder
    [[ ${BENCH_BUILD:-yes} == no ]] || is_built || build
}

# Ends with this script, however it ends: its standard input closes.
start_parts() {
    folder=$(mktemp -d "${TMPDIR:-/tmp}/suite-bench.XXXXXX")
    trap end_all EXIT
    trap 'exit 130' INT TERM
    mkfifo "$folder/questions" "$folder/answers"
    "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Dsuite.root="$root" -cp "$target/classes:$(<"$target/launcher.classpath")" "$bench/Parts.java" "$folder" \
        <"$folder/questions" >"$folder/answers" 2>"$folder/parts.log" &
    parts_pid=$!
    exec {to_parts}>"$folder/questions" {from_parts}<"$folder/answers"
    local name value
    declare -gA part
    while [[ ${part[ready]:-} != yes ]]; do
        IFS='=' read -r -u "$from_parts" name value || fail "PostgreSQL and Kafka did not start: $(tail -5 "$folder/parts.log")"
        part[$name]=$value
    done
    export PGHOST=127.0.0.1 PGPORT=${part[postgres]} PGUSER=bench PGPASSWORD=bench
}

end_all() {
    local pid
    for pid in ${service_pid:-} ${small_pid:-}; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    if [[ -n ${parts_pid:-} ]]; then
        exec {to_parts}>&-
        wait "$parts_pid" 2>/dev/null || true
    fi
    [[ ${BENCH_KEEP:-no} == yes ]] || rm -rf "$folder"
}

milliseconds() {
    local now=${EPOCHREALTIME/[.,]/}
    echo $((now / 1000))
}

# start_service <module> <database>: sets service_pid, origin, start_seconds
start_service() {
    local module=$1 database=$2 port=${BENCH_PORT:-8480} begin
    ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || fail "Port $port is taken; BENCH_PORT moves it."
    origin=http://127.0.0.1:$port
    begin=$(milliseconds)
    env QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$port" \
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$database" \
        QUARKUS_DATASOURCE_USERNAME=bench QUARKUS_DATASOURCE_PASSWORD=bench \
        KAFKA_BOOTSTRAP_SERVERS="${part[kafka]}" SUITE_SMTP_HOST=127.0.0.1 SUITE_SMTP_PORT="${smtp_port:-1}" \
        SUITE_DELIVERY_CONNECTIONS="${sessions:-8}" SUITE_SEND_RIGHT_FILE="$folder/send-right/$database" \
        QUARKUS_OIDC_PUBLIC_KEY="${part[public_key]}" \
        QUARKUS_OIDC_TOKEN_ISSUER=https://identity.example.org/realms/itu-suite \
        "$JAVA_HOME/bin/java" "@$root/deploy/local/service.options" ${BENCH_JAVA_OPTIONS:-} \
        -jar "$root/$module/target/quarkus-app/quarkus-run.jar" >"$folder/$database.log" 2>&1 &
    service_pid=$!
    until curl -sf -o /dev/null "$origin/q/health/ready"; do
        kill -0 "$service_pid" 2>/dev/null || fail "$module did not start: $(tail -3 "$folder/$database.log")"
        sleep 0.02
    done
    start_seconds=$(awk -v from="$begin" -v to="$(milliseconds)" 'BEGIN { printf "%.2f", (to - from) / 1000 }')
}

stop_service() {
    kill "$service_pid"
    wait "$service_pid" 2>/dev/null || true
    service_pid=
}

sql() {
    psql -X -q -A -t -v ON_ERROR_STOP=1 "$@"
}

# Everything that stands on this machine's side of the figures.
facts() {
    echo "# date: $(date -u +%FT%TZ)"
    echo "# revision: $(git -C "$root" describe --always --dirty 2>/dev/null || echo unknown)"
    echo "# machine: $(nproc) x $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), Linux $(uname -r)"
    echo "# java: $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 3p)"
    echo "# tools: $(wrk -v 2>&1 | sed -n '1s/ Copyright.*//p'), $(pgbench --version)"
    echo "# load at the start: $(cut -d' ' -f1-3 /proc/loadavg)"
}

case $mode in
declarations | history | profile | footprint | membership | campaign | crash)
    check_needs
    mkdir -p "$bench/results"
    start_parts
    source "$bench/$mode.sh"
    ;;
*)
    explain
    ;;
esac
