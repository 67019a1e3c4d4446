package itu.notification.smtp;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A server that refuses some mailboxes for good, puts some attempts off and drops some connections, all decided by a seed,
 * a mailbox and the number of the attempt, so that neither threads nor order change anything.
 *
 * @param deferred share of the attempts that are answered 4xx
 * @param refused share of the mailboxes that are answered 5xx, always
 * @param dropped share of the attempts whose connection is dropped, in equal parts inside the message, after its end without
 *     having taken it, and after having taken it
 */
public record Unreliability(long seed, double deferred, double refused, double dropped) implements Rule {
    public Unreliability {
        System.out.printf(
                Locale.ROOT,
                "Scripted mail server: seed %d, 4xx %.2f, 5xx %.2f, drops %.2f%n",
                seed,
                deferred,
                refused,
                dropped);
    }

    /** Whether the server never takes mail for this mailbox. */
    public boolean refuses(String mailbox) {
        return share(mailbox, "refused") < refused;
    }

    @Override
    public Optional<Reaction> judge(Turn turn) {
        var mailbox = turn.recipient();
        var attempt = Integer.toString(turn.attempt());
        var luck = share(mailbox, attempt);
        var late = share(mailbox, attempt + "late") < 0.5;
        return switch (turn.stage()) {
            case RCPT ->
                refuses(mailbox)
                        ? say("550 5.1.1 No such mailbox")
                        : luck < deferred && !late ? say("450 4.2.1 Try again later") : Optional.empty();
            case CONTENT ->
                luck > 1 - dropped / 3
                        ? Optional.of(new Reaction.HangUpAfter((int) (share(mailbox, attempt + "at") * 2000)))
                        : Optional.empty();
            case END -> {
                if (luck < deferred && late) {
                    yield say("451 4.3.0 Try again later");
                }
                if (luck > 1 - dropped * 2 / 3) {
                    yield Optional.of(new Reaction.HangUp());
                }
                yield luck > 1 - dropped ? Optional.of(new Reaction.TakeAndHangUp()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private double share(String mailbox, String purpose) {
        return new Random(seed * 31 + (mailbox + '/' + purpose).hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
    }

    private static Optional<Reaction> say(String answer) {
        return Optional.of(new Reaction.Say(answer));
    }
}
