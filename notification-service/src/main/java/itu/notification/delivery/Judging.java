package itu.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import itu.notification.dispatch.Backoff;
import itu.notification.mail.Answer;

/** Decides what the server's answer makes of a mail. */
record Judging(Backoff backoff, int mostAttempts) {
    private static final Pattern SLOW_DOWN = Pattern.compile("^421\\b|^4\\d\\d[ -]#?4\\.7\\.\\d+\\b");

    /** Whether an answer asks to send less. */
    static boolean asksToSlowDown(Answer answer) {
        return answer instanceof Answer.Deferred(var line)
                && SLOW_DOWN.matcher(line).find();
    }

    Result judge(Mail mail, Answer answer, Instant now) {
        var attempts = mail.attempts() + 1;
        return switch (answer) {
            case Answer.Accepted(var line) ->
                new Result(mail, Outcome.ACCEPTED, attempts, null, line, mail.doubtful(), false);
            case Answer.Refused refused ->
                new Result(
                        mail, Outcome.REFUSED, attempts, null, refused.line(), mail.doubtful(), refused.deadMailbox());
            case Answer.Deferred(var line) -> {
                var wait = backoff.after(attempts);
                yield attempts >= mostAttempts || mail.step().expired(now.plus(wait))
                        ? new Result(mail, Outcome.REFUSED, attempts, null, line, mail.doubtful(), false)
                        : new Result(mail, Outcome.DEFERRED, attempts, wait, line, mail.doubtful(), false);
            }
            // Once more under the same Message-ID; a third one would not make it any surer.
            case Answer.Unknown(var line) ->
                mail.doubtful()
                        ? new Result(mail, Outcome.REFUSED, attempts, null, line, true, false)
                        : new Result(mail, Outcome.DEFERRED, attempts, Duration.ZERO, line, true, false);
        };
    }
}
