package itu.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.Optional;

/** What keeps a mail from being sent now. */
final class Obstacles {
    private Obstacles() {}

    /** What becomes of the mail instead of being sent; empty when nothing stands against it. */
    static Optional<Result> of(Mail mail, Instant now) {
        var step = mail.step();
        var recipient = mail.recipient();
        if (recipient.replied()) {
            return Optional.of(Result.untold(mail, Outcome.STOPPED));
        }
        if (recipient.suppressed()) {
            return Optional.of(Result.untold(mail, Outcome.SUPPRESSED));
        }
        if (step.expired(now)) {
            return Optional.of(Result.untold(mail, Outcome.EXPIRED));
        }
        return Optional.ofNullable(step.hours())
                .flatMap(hours -> hours.opening(now, zone(recipient)))
                .map(opening -> Result.putOff(
                        mail,
                        Duration.between(now, opening),
                        "Waits for the recipient's hours, which begin at " + opening));
    }

    private static ZoneId zone(Recipient recipient) {
        try {
            return recipient.zone() == null ? ZoneOffset.UTC : ZoneId.of(recipient.zone());
        } catch (ZoneRulesException e) {
            return ZoneOffset.UTC;
        }
    }
}
