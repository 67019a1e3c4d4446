package itu.notification.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Whom a link in a letter was meant for, and the note that this addressee has answered. */
@ApplicationScoped
public class CampaignReplies {
    private static final String PURPOSE = "letter";

    private final EntityManager entities;
    private final SignedTokens tokens;

    CampaignReplies(EntityManager entities, SignedTokens tokens) {
        this.entities = entities;
        this.tokens = tokens;
    }

    /** A recipient of a campaign's step. */
    public record Recipient(UUID campaign, int step, long number, String addressee) {}

    /** The word in a link by which the recipient is known again. */
    public String token(UUID campaign, int step, long number) {
        return tokens.sign(PURPOSE, campaign.toString(), Integer.toString(step), Long.toString(number));
    }

    /** The recipient that a link was made for; empty when the token is none of ours or the recipient is not on the list. */
    public Optional<Recipient> recipient(@Nullable String token) {
        return tokens.read(PURPOSE, token, 3).flatMap(words -> {
            var campaign = UUID.fromString(words.get(0));
            var step = Integer.parseInt(words.get(1));
            var number = Long.parseLong(words.get(2));
            return entities.createNativeQuery(
                            "select addressee from recipient where campaign = :campaign and step = :step and number = :number",
                            String.class)
                    .setParameter("campaign", campaign)
                    .setParameter("step", (short) step)
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst()
                    .map(addressee -> new Recipient(campaign, step, number, (String) addressee));
        });
    }

    /**
     * Notes an answer, so that no reminder goes out any more; part of the caller's transaction.
     *
     * @param kind {@code FORM} or {@code INVITATION}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(Recipient recipient, String kind, String reference, Instant at) {
        entities.createNativeQuery("""
                        insert into campaign_reply (campaign, addressee, kind, reference, at)
                        values (:campaign, :addressee, :kind, :reference, :at)
                        on conflict do nothing""")
                .setParameter("campaign", recipient.campaign())
                .setParameter("addressee", recipient.addressee())
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
