package itu.notification.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.Replies;
import itu.notification.campaign.ReplyKind;

/** Whom a link in a letter was meant for, and the note that this addressee has answered. */
@ApplicationScoped
public class CampaignReplies {
    private static final String PURPOSE = "letter";

    private final EntityManager entities;
    private final SignedTokens tokens;
    private final Replies replies;

    CampaignReplies(EntityManager entities, SignedTokens tokens, Replies replies) {
        this.entities = entities;
        this.tokens = tokens;
        this.replies = replies;
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
     * @param asked what was answered: the key of the form or of the meeting
     * @param answer id of the answer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(Recipient recipient, ReplyKind kind, String asked, String answer, Instant at) {
        replies.answered(kind, asked, recipient.addressee(), answer, at);
    }
}
