package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.CampaignState;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.Conditions;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** @throws itu.platform.problem.ProblemException 404 when there is none */
    Campaign required(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Held for this transaction; whatever is told about it is told in order. */
    Campaign hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Held for a change by somebody who has read it. */
    Campaign hold(UUID id, @Nullable String ifMatch) {
        var campaign = hold(id);
        ETags.requireMatch(ifMatch, campaign.version());
        return campaign;
    }

    /** Counts a change that stands in another table than the campaign's own. */
    void touch(Campaign campaign) {
        getEntityManager().lock(campaign, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Newest first; null leaves a condition open. */
    List<Campaign> newest(
            @Nullable CampaignState state,
            @Nullable String subject,
            @Nullable String text,
            @Nullable UUID before,
            int limit) {
        var conditions = new Conditions();
        conditions.narrow("state = :state", "state", state == null ? null : state.name());
        conditions.narrow("subject = :subject", "subject", subject);
        conditions.narrow("words @@ to_tsquery('simple', :words)", "words", text == null ? null : query(text));
        conditions.narrow("id < :before", "before", before);
        var query = getEntityManager()
                .createNativeQuery("select * from campaign" + conditions.where() + " order by id desc", Campaign.class)
                .setMaxResults(limit);
        conditions.values().forEach(query::setParameter);
        return query.getResultList().stream().map(Campaign.class::cast).toList();
    }

    /** Words of which each must be there, or be the beginning of one that is. Without any, nothing is found. */
    private static String query(String text) {
        var words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? "" : words.replace(" ", ":* & ") + ":*";
    }

    /** Those that wait for declarations in answer to a call and take their deadline from it. */
    List<Campaign> following(String call) {
        return holdOpen(ReplyKind.DECLARATION, call);
    }

    /** Those that invite to a meeting. */
    List<Campaign> inviting(String meeting) {
        return holdOpen(ReplyKind.INVITATION, meeting);
    }

    /** Neither finished nor cancelled; held for this transaction. */
    private List<Campaign> holdOpen(ReplyKind kind, String reference) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from campaign
                        where reply ->> 'kind' = :kind and reply ->> 'reference' = :reference
                          and state not in ('FINISHED', 'CANCELLED')
                        order by id for no key update""", Campaign.class)
                .setParameter("kind", kind.name())
                .setParameter("reference", reference)
                .getResultList()
                .stream()
                .map(Campaign.class::cast)
                .toList();
    }

    /** Scheduled ones whose time has come. */
    List<Campaign> toStart(Instant now) {
        return list("state = SCHEDULED and startAt <= ?1 order by startAt", now);
    }

    /** Running ones with a reminder whose day has come. */
    List<Campaign> withRungDue(LocalDate today) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from campaign c
                        where c.state = 'RUNNING'
                          and exists (select from campaign_step s
                                      where s.campaign = c.id and s.state = 'PLANNED' and s.number > 0
                                        and c.deadline - s.days_before <= :today)
                        order by c.id""", Campaign.class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(Campaign.class::cast)
                .toList();
    }

    /** Running ones of which nothing is left to send. */
    List<UUID> spent() {
        return getEntityManager().createNativeQuery("""
                        select c.id from campaign c
                        where c.state = 'RUNNING'
                          and not exists (select from campaign_step s
                                          where s.campaign = c.id
                                            and (s.state in ('PLANNED', 'FREEZING', 'RUNNING')
                                                 or (s.state = 'DONE' and s.settled_at is null)))""", UUID.class).getResultList().stream()
                .map(UUID.class::cast)
                .toList();
    }
}
