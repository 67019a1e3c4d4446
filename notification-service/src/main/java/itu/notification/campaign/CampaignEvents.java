package itu.notification.campaign;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** Facts about campaigns, on {@code notification.campaign.v1}, in order per campaign. None of them names a mailbox. */
@ApplicationScoped
class CampaignEvents {
    static final int ADDRESSEES_IN_A_PART = 2_000;

    private static final String TOPIC = "notification.campaign.v1";

    private final DataSource dataSource;
    private final Outbox outbox;

    CampaignEvents(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    record Launched(
            UUID campaign,
            String name,
            String subject,
            boolean statutory,
            @Nullable ReplyAsked reply,
            @Nullable LocalDate deadline,
            Instant launchedAt,
            boolean synthetic) {}

    /** Who stands for a recipient: a Member State by its code, an organization by its id. */
    record AddressedOne(String kind, String code) {}

    record Addressed(
            UUID campaign, String name, int step, int count, int part, int parts, List<AddressedOne> addressees) {}

    record StepSent(UUID campaign, String name, int step, long targeted, Map<String, Long> outcomes) {}

    record Answered(
            UUID campaign,
            String name,
            String addresseeKind,
            String addressee,
            String how,
            String answer,
            Instant at) {}

    record Ended(UUID campaign, String name, Instant endedAt) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void launched(Campaign campaign, Instant at) {
        tell(
                campaign.id(),
                "launched",
                new Launched(
                        campaign.id(),
                        campaign.name(),
                        campaign.subject(),
                        campaign.statutory(),
                        campaign.reply(),
                        campaign.deadline(),
                        at,
                        campaign.synthetic()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void addressed(Addressed part) {
        tell(part.campaign(), "addressed", part);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void stepSent(StepSent sent) {
        tell(sent.campaign(), "step-sent", sent);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void answered(Answered answer) {
        tell(answer.campaign(), "answered", answer);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finished(Campaign campaign, Instant at) {
        tell(campaign.id(), "finished", new Ended(campaign.id(), campaign.name(), at));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancelled(Campaign campaign, Instant at) {
        tell(campaign.id(), "cancelled", new Ended(campaign.id(), campaign.name(), at));
    }

    private void tell(UUID campaign, String what, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                campaign.toString(),
                "itu.notification.campaign." + what + ".v1",
                campaign.toString(),
                next(campaign),
                data));
    }

    /** Counts the fact, which holds the campaign's row: facts about one campaign stand in the outbox in the order of their numbers. */
    private long next(UUID campaign) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update campaign set told = told + 1 where id = ? returning told")) {
            update.setObject(1, campaign);
            try (var row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count a fact about a campaign", e);
        }
    }
}
