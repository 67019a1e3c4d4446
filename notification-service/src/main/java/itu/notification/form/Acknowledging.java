package itu.notification.form;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import itu.notification.mail.Answer;
import itu.notification.mail.Courier;
import itu.notification.mail.OutgoingMail;
import itu.notification.sendright.SendRight;

/** Sends the acknowledgements that are due, one after the other over one connection. While the mail server is away nothing is taken out of the queue. */
@ApplicationScoped
class Acknowledging {
    private static final Logger LOG = Logger.getLogger(Acknowledging.class);

    private final Acknowledgements queue;
    private final Forms forms;
    private final EntityManager entities;
    private final AcknowledgementLetter letters;
    private final Courier courier;
    private final SendRight right;
    private final boolean enabled;
    private volatile boolean stopping;

    Acknowledging(
            Acknowledgements queue,
            Forms forms,
            EntityManager entities,
            AcknowledgementLetter letters,
            Courier courier,
            SendRight right,
            @ConfigProperty(name = "suite.dispatch.enabled", defaultValue = "true") boolean enabled) {
        this.queue = queue;
        this.forms = forms;
        this.entities = entities;
        this.letters = letters;
        this.courier = courier;
        this.right = right;
        this.enabled = enabled;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendWhatIsDue() {
        if (stopping || !enabled || !right.held() || !queue.anyDue()) {
            courier.release();
            return;
        }
        try {
            courier.connect();
            for (var claim = queue.claim(); claim.isPresent(); claim = queue.claim()) {
                queue.conclude(claim.get(), send(claim.get()));
                courier.connect();
            }
        } catch (MessagingException e) {
            LOG.warnf("Acknowledgements wait, the mail server cannot be used: %s", e.getMessage());
        }
    }

    private Answer send(Acknowledgements.Claim claim) {
        try {
            return courier.send(QuarkusTransaction.requiringNew().call(() -> mail(claim)));
        } catch (IllegalStateException unwritable) {
            LOG.errorf(unwritable, "The acknowledgement of %s cannot be written", claim.answer());
            return new Answer.Deferred("Not sent: the letter could not be written");
        }
    }

    private OutgoingMail mail(Acknowledgements.Claim claim) {
        var answer = entities.find(FormAnswer.class, claim.answer());
        var letter = letters.write(answer, forms.version(answer.form(), answer.formVersion()));
        return new OutgoingMail(
                claim.messageId(),
                claim.mailbox(),
                answer.language(),
                letter.sender(),
                letter.title(),
                letter.text(),
                letter.html(),
                null,
                Map.of());
    }
}
