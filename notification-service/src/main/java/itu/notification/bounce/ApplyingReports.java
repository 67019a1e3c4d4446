package itu.notification.bounce;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.instrument.MeterRegistry;

import itu.notification.bounce.report.Kind;
import itu.notification.bounce.report.Verdict;
import itu.notification.consent.ConsentChannel;
import itu.notification.mailbox.Mailboxes;
import itu.notification.mailbox.Rows;
import itu.notification.preference.Choosing;
import itu.platform.events.Ids;
import itu.platform.time.BusinessClock;

/** Gives a report its effect, once, and only when it is proved to be about a mail of ours. */
@ApplicationScoped
class ApplyingReports {
    private final Targets targets;
    private final RecordingBounces recording;
    private final Choosing choosing;
    private final InboundReplies replies;
    private final Rows rows;
    private final BusinessClock clock;
    private final MeterRegistry meters;

    ApplyingReports(
            Targets targets,
            RecordingBounces recording,
            Choosing choosing,
            InboundReplies replies,
            Rows rows,
            BusinessClock clock,
            MeterRegistry meters) {
        this.targets = targets;
        this.recording = recording;
        this.choosing = choosing;
        this.replies = replies;
        this.rows = rows;
        this.clock = clock;
        this.meters = meters;
    }

    /** What a report meant, and what became of it. */
    record Applied(Kind kind, Outcome outcome) {}

    @Transactional
    Applied apply(Report report) {
        var kind = report.verdict().kind();
        var mail = targets.mail(report.verdict());
        var target = mail.flatMap(targets::of);
        var outcome = outcome(report.verdict(), mail, target);
        var now = clock.instant();
        if (!reserve(report, outcome, now)) {
            return count(kind, Outcome.REPEATED);
        }
        if (outcome == Outcome.APPLIED && target.isPresent()) {
            take(report, target.get(), now);
        }
        return count(kind, outcome);
    }

    private static Outcome outcome(Verdict verdict, Optional<SentMail> mail, Optional<Target> target) {
        if (verdict.kind() == Kind.UNKNOWN || verdict.kind() == Kind.AUTO_REPLY) {
            return Outcome.NOTHING;
        }
        if (mail.isEmpty() && !verdict.returnPaths().isEmpty()) {
            return Outcome.FORGED;
        }
        return target.isEmpty() ? Outcome.UNMATCHED : Outcome.APPLIED;
    }

    private void take(Report report, Target target, Instant now) {
        switch (report.verdict().kind()) {
            case HARD ->
                recording.record(report, meantUs(report, target) ? BounceKind.HARD : BounceKind.SOFT, target, now);
            case SOFT -> recording.record(report, BounceKind.SOFT, target, now);
            case DELAYED -> recording.record(report, BounceKind.DELAYED, target, now);
            case COMPLAINT -> recording.record(report, BounceKind.COMPLAINT, target, now);
            case UNSUBSCRIBE -> unsubscribe(target);
            case REPLY -> keepReply(report, target, now);
            case AUTO_REPLY, UNKNOWN ->
                throw new IllegalStateException(
                        "Has no effect: " + report.verdict().kind());
        }
    }

    /** A mailbox that passes mail on is not dead because one that it passes it on to is. */
    private static boolean meantUs(Report report, Target target) {
        var named = report.verdict().originalRecipient();
        return named == null || Mailboxes.key(named).equals(target.mailbox());
    }

    private void unsubscribe(Target target) {
        if (target.mail() instanceof SentMail.OfCampaign(var mail) && target.subject() != null) {
            choosing.unsubscribe(target.mailbox(), target.subject(), ConsentChannel.MAILTO, mail);
        }
    }

    private void keepReply(Report report, Target target, Instant now) {
        replies.persist(new InboundReply(Ids.next(), report, target.mail(), now));
    }

    /** Of two instances that read the same message, one waits here for the other and finds it done. */
    private boolean reserve(Report report, Outcome outcome, Instant now) {
        return rows.change(
                        "insert into mail_report (key, channel, kind, outcome, received_at) values (?, ?, ?, ?, ?::timestamptz)"
                                + " on conflict (key) do nothing",
                        report.key(),
                        report.channel().name(),
                        report.verdict().kind().name(),
                        outcome.name(),
                        now.toString())
                == 1;
    }

    private Applied count(Kind kind, Outcome outcome) {
        meters.counter(
                        "suite.mail.reports",
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT),
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
        return new Applied(kind, outcome);
    }
}
