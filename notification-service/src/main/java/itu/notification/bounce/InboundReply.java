package itu.notification.bounce;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's answer to a mail, without what it says. */
@Entity
class InboundReply {
    @Id
    private UUID id;

    private String report;
    private @Nullable String messageId;
    private Instant receivedAt;
    private @Nullable UUID campaign;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer step;

    private @Nullable Long number;
    private @Nullable UUID dispatch;

    @SuppressWarnings("NullAway.Init")
    protected InboundReply() {}

    InboundReply(UUID id, Report report, SentMail mail, Instant receivedAt) {
        this.id = id;
        this.report = report.key();
        this.messageId = report.verdict().messageId();
        this.receivedAt = receivedAt;
        switch (mail) {
            case SentMail.OfCampaign(var sent) -> {
                campaign = sent.campaign();
                step = sent.step();
                number = sent.number();
            }
            case SentMail.OfDispatch(var letter) -> dispatch = letter;
        }
    }

    UUID id() {
        return id;
    }

    InboundReplyView view() {
        return new InboundReplyView(id, receivedAt, messageId, campaign, step, number, dispatch);
    }
}
