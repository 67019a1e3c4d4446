# R3: kill -9 of notification-service inside a campaign, again and again. Sourced by run.sh.

sessions=${BENCH_SESSIONS:-16} mails=${BENCH_MAILS:-60000} kills=${BENCH_KILLS:-5} seed=${BENCH_SEED:-$RANDOM}
results=$bench/results/crash-$(date -u +%Y%m%dT%H%M%SZ).csv
source "$bench/sink.sh"

say() {
    echo "$*" | tee -a "$results"
}

number() {
    sql -d notification -c "$1"
}

{
    facts
    echo "# $mails mails of one campaign, $sessions connections, $kills kills, seed $seed (BENCH_SEED repeats their distances)"
    echo "kill,mails at the sink before,seconds until mail went on"
} | tee "$results"
start_sink
start_campaigns
echo "$mails" >&"${to[campaign]}"
until (($(taken) > 0)); do
    kill -0 "${sender_pids[0]}" 2>/dev/null || fail "The campaign was not launched: $(tail -2 "$folder/campaign.log")"
done
RANDOM=$seed
for ((round = 1; round <= kills; round++)); do
    goal=$(($(taken) + 200 + RANDOM % (mails / (2 * kills))))
    until (($(taken) >= goal)); do :; done
    kill -9 "$service_pid"
    wait "$service_pid" 2>/dev/null || true
    before=$(taken) begin=$(milliseconds)
    start_service notification-service notification
    until (($(taken) > before)); do :; done
    say "$round,$before,$(awk -v from="$begin" -v to="$(milliseconds)" 'BEGIN { printf "%.1f", (to - from) / 1000 }')"
done
read -r accepted seconds <&"${from[campaign]}" || fail "The campaign did not end: $(tail -2 "$folder/campaign.log")"
doubles=$(($(taken) - mails)) doubtful=$(number 'select count(*) from delivery where doubtful')
missing=$(number "select count(*) from recipient r where not exists (select from delivery d
    where d.campaign = r.campaign and d.step = r.step and d.number = r.number and d.outcome = 'ACCEPTED')")
say "# accepted by the service's own account $accepted of $mails, without an outcome $missing, at the sink $(taken)"
say "# doubles $doubles, in doubt and marked so $doubtful, allowed $((kills * sessions)): one for each open connection and kill"
((missing == 0 && accepted == mails && doubles >= 0 && doubles <= doubtful && doubtful <= kills * sessions)) || fail "R3 does not hold."
say "# R3 holds"
echo "Raw results: ${results#"$root"/}"
