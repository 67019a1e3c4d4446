package itu.notification.consent;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;

/** One agreement or refusal. Never changed, but that an erasure takes the mailbox out. */
@Entity
@Table(name = "consent_log")
class Consent {
    @Id
    private UUID id;

    private String mailboxHash;
    private @Nullable String mailbox;
    private String subject;

    @Enumerated(EnumType.STRING)
    private ConsentAct act;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private ConsentBasis basis;

    @Enumerated(EnumType.STRING)
    private ConsentChannel channel;

    private @Nullable String text;
    private @Nullable String language;
    private @Nullable String textVersion;
    private @Nullable UUID campaign;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer step;

    private @Nullable Long number;
    private String recordedBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(UUID id, String mailboxHash, NewConsent said, Instant at, String recordedBy) {
        this.id = id;
        this.mailboxHash = mailboxHash;
        this.mailbox = said.mailbox();
        this.subject = said.subject();
        this.act = said.act();
        this.at = at;
        this.basis = said.basis();
        this.channel = said.channel();
        this.recordedBy = recordedBy;
        this.reason = said.reason();
        if (said.words() != null) {
            text = said.words().text();
            language = said.words().language().tag();
            textVersion = said.words().version();
        }
        var origin = said.origin();
        if (origin != null) {
            campaign = origin.campaign();
            step = origin.step();
            number = origin.number();
        }
    }

    UUID id() {
        return id;
    }

    ConsentView view() {
        var origin =
                campaign == null || step == null || number == null ? null : new CampaignMail(campaign, step, number);
        return new ConsentView(
                id,
                mailboxHash,
                mailbox,
                subject,
                act,
                at,
                basis,
                channel,
                text,
                language,
                textVersion,
                origin,
                recordedBy,
                reason);
    }
}
