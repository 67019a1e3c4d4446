package itu.notification.bounce;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;

/** A mail that came back or was complained about. */
@Entity
class Bounce {
    @Id
    private UUID id;

    private String report;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private BounceKind kind;

    private @Nullable String status;
    private @Nullable String diagnostic;
    private String mailbox;
    private @Nullable String addresseeKind;
    private @Nullable String addressee;
    private @Nullable String role;
    private @Nullable UUID campaign;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer step;

    private @Nullable Long number;
    private @Nullable UUID dispatch;
    private boolean suppressed;
    private boolean marked;

    @SuppressWarnings("NullAway.Init")
    protected Bounce() {}

    Bounce(UUID id, Report report, BounceKind kind, Target target, Instant receivedAt) {
        this.id = id;
        this.report = report.key();
        this.channel = report.channel();
        this.kind = kind;
        this.status = report.verdict().status();
        this.diagnostic = report.verdict().diagnostic();
        this.receivedAt = receivedAt;
        this.mailbox = target.mailbox();
        this.addresseeKind = target.addresseeKind();
        this.addressee = target.addressee();
        this.role = target.role();
        switch (target.mail()) {
            case SentMail.OfCampaign(var mail) -> {
                campaign = mail.campaign();
                step = mail.step();
                number = mail.number();
            }
            case SentMail.OfDispatch(var letter) -> dispatch = letter;
        }
        this.marked = !returned();
    }

    /** Whether the mail did not arrive. */
    boolean returned() {
        return kind == BounceKind.HARD || kind == BounceKind.SOFT;
    }

    void suppress() {
        suppressed = true;
    }

    void mark() {
        marked = true;
    }

    UUID id() {
        return id;
    }

    BounceKind kind() {
        return kind;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    UUID dispatch() {
        return dispatch;
    }

    @Nullable
    CampaignMail campaignMail() {
        return campaign == null || step == null || number == null ? null : new CampaignMail(campaign, step, number);
    }

    BounceView view() {
        return new BounceView(
                id,
                receivedAt,
                channel,
                kind,
                status,
                diagnostic,
                mailbox,
                addresseeKind,
                "ADDRESS".equals(addresseeKind) ? null : addressee,
                role,
                campaignMail(),
                dispatch,
                suppressed);
    }
}
