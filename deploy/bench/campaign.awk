# Ratios of each sender of mail, round by round, from the raw results of a run.

function sorted(values, n,   i, j, kept) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && values[j - 1] > values[j]; j--) {
            kept = values[j]; values[j] = values[j - 1]; values[j - 1] = kept
        }
}

function median(values, n) {
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
}

function report(goal, sender, other,   round, n, ratios, rates) {
    n = 0
    for (round = 1; round <= rounds; round++)
        if ((round, sender) in rate && (round, other) in rate) {
            ratios[++n] = rate[round, sender] / rate[round, other]
            rates[n] = rate[round, other]
        }
    if (!n)
        return
    sorted(ratios, n); sorted(rates, n)
    printf "%s%s / %s: median %.2f, min %.2f, max %.2f of %d rounds; %s median %.0f/s, min %.0f, max %.0f%s\n", goal, sender, other,
        median(ratios, n), ratios[1], ratios[n], n, other, median(rates, n), rates[1], rates[n],
        (rates[n] > 2 * rates[1]) ? "; NO VERDICT: it varied more than 2x itself" : ""
}

/^[0-9]/ && $4 == "ok" { rate[$1, $2] = $3; if ($1 > rounds) rounds = $1 }
/^[0-9]/ && $4 != "ok" { print "Round " $1 " of " $2 " is void: " $4 }

END {
    report("P11 ", "campaign", "smtp-source")
    report("P12 ", "campaign", "quarkus-mailer")
    report("P12 ", "campaign", "nodemailer")
    report("", "courier", "smtp-source")
    report("", "courier-signed", "smtp-source")
    report("", "quarkus-mailer", "smtp-source")
    report("", "nodemailer", "smtp-source")
}
