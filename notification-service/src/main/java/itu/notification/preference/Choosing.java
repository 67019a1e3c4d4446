package itu.notification.preference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.consent.ConsentAct;
import itu.notification.consent.ConsentBasis;
import itu.notification.consent.ConsentChannel;
import itu.notification.consent.ConsentLog;
import itu.notification.consent.NewConsent;
import itu.notification.consent.Words;
import itu.notification.mailbox.CampaignMail;
import itu.notification.mailbox.Mailboxes;
import itu.notification.subject.Subject;
import itu.notification.subject.Subjects;
import itu.notification.suppression.NewSuppression;
import itu.notification.suppression.Suppressing;
import itu.notification.suppression.Suppression;
import itu.notification.suppression.SuppressionReason;
import itu.platform.time.BusinessClock;

/** Keeps what the holder of a mailbox chooses: the suppressions, and the log of what was said. */
@ApplicationScoped
public class Choosing {
    private static final Set<SuppressionReason> OF_THE_HOLDER =
            Set.of(SuppressionReason.UNSUBSCRIBED, SuppressionReason.COMPLAINT);

    private final Suppressing suppressing;
    private final Subjects subjects;
    private final ConsentLog consents;
    private final BusinessClock clock;

    Choosing(Suppressing suppressing, Subjects subjects, ConsentLog consents, BusinessClock clock) {
        this.suppressing = suppressing;
        this.subjects = subjects;
        this.consents = consents;
        this.clock = clock;
    }

    /** How a choice reached us, and from which mail. */
    record Way(ConsentChannel channel, @Nullable CampaignMail origin) {}

    /** What the holder refuses now; * for all. */
    @Transactional
    Set<String> refused(String mailbox) {
        return refusals(Mailboxes.key(mailbox)).stream()
                .map(Suppression::subject)
                .collect(Collectors.toSet());
    }

    /** Makes a choice so; of a choice that changes nothing nothing is kept. */
    @Transactional
    void choose(String mailbox, Choice choice, Way way, Function<String, @Nullable Words> words) {
        var key = Mailboxes.key(mailbox);
        for (var entry : refusals(key)) {
            if (choice.give().contains(entry.subject())) {
                suppressing.liftByHolder(entry);
            }
        }
        choice.give().stream()
                .filter(subject -> !subject.equals(Choice.ALL))
                .forEach(subject -> consents.add(said(key, subject, ConsentAct.GIVEN, way, words.apply(subject))));
        choice.withdraw().forEach(subject -> withdraw(key, subject, way, words.apply(subject)));
    }

    /**
     * Unsubscribes a mailbox from a subject without showing it anything.
     *
     * @return false when the subject is statutory, or none
     */
    @Transactional
    public boolean unsubscribe(String mailbox, String subject, ConsentChannel channel, @Nullable CampaignMail origin) {
        var known = subjects.of(subject, clock.today());
        if (known.filter(Subject::statutory).isPresent()) {
            return false;
        }
        withdraw(Mailboxes.key(mailbox), subject, new Way(channel, origin), null);
        return true;
    }

    private void withdraw(String key, String subject, Way way, @Nullable Words words) {
        if (suppressing.enter(new NewSuppression(key, subject, SuppressionReason.UNSUBSCRIBED, null))) {
            consents.add(said(key, subject, ConsentAct.WITHDRAWN, way, words));
        }
    }

    private List<Suppression> refusals(String key) {
        return suppressing.inForce(key).stream()
                .filter(entry -> OF_THE_HOLDER.contains(entry.reason()))
                .toList();
    }

    private static NewConsent said(String key, String subject, ConsentAct act, Way way, @Nullable Words words) {
        return new NewConsent(
                key,
                subject,
                act,
                act == ConsentAct.GIVEN ? ConsentBasis.CONSENT : ConsentBasis.OBJECTION,
                way.channel(),
                words,
                way.origin(),
                null);
    }
}
