# Ratio of the service to each limit, round by round, from the raw results of a run.

function sorted(values, n,   i, j, kept) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && values[j - 1] > values[j]; j--) {
            kept = values[j]; values[j] = values[j - 1]; values[j - 1] = kept
        }
}

function median(values, n) {
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
}

function report(goal, limit,   round, n, ratios, rates) {
    n = 0
    for (round = 1; round <= rounds; round++)
        if ((round, "service") in rate && (round, limit) in rate) {
            ratios[++n] = rate[round, "service"] / rate[round, limit]
            rates[n] = rate[round, limit]
        }
    if (!n) {
        printf "%s service / %s: no valid round\n", goal, limit
        return
    }
    sorted(ratios, n); sorted(rates, n)
    printf "%s service / %s: median %.2f, min %.2f, max %.2f of %d rounds; limit median %.0f/s, min %.0f, max %.0f%s\n", goal, limit,
        median(ratios, n), ratios[1], ratios[n], n, median(rates, n), rates[1], rates[n],
        (rates[n] > 2 * rates[1]) ? "; NO VERDICT: the limit itself varied more than 2x" : ""
}

/^[0-9]/ && $5 == "ok" { rate[$1, $2] = $3; if ($1 > rounds) rounds = $1 }
/^[0-9]/ && $5 != "ok" { print "Round " $1 " of " $2 " is void: " $5 }

END {
    report("P1", "four-round-trips")
    report("P2", "one-statement")
}
