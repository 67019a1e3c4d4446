package itu.notification.audience;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Finds out whom a campaign addresses. */
public interface Audiences {
    /**
     * Refuses an audience that cannot be addressed.
     *
     * @throws itu.platform.problem.ProblemException 422 {@code audience-invalid}; its errors point into {@code /audience}
     */
    void check(Audience audience);

    /**
     * How many would be reached now, by group, language and region, and who is left out and why.
     *
     * @param roles offices to write to instead of the audience's; null means the audience's
     * @param subject of the campaign; null for a statutory notice, which only a dead mailbox does not get
     */
    AudienceCount count(Audience audience, @Nullable List<String> roles, @Nullable String subject);

    /**
     * Whom an audience names now, once each, Member States first. Offices and languages of correspondence narrow nothing here: they
     * say where letters go.
     *
     * @param limit how many at most
     * @throws itu.platform.problem.ProblemException 422 {@code audience-invalid}
     */
    List<AudienceMember> members(Audience audience, int limit);

    /** Some of those who would be reached now, in the order of their numbers. */
    List<SampledRecipient> sample(Audience audience, @Nullable List<String> roles, int limit);

    /**
     * Writes the recipients of a step in the caller's transaction, numbered from 1 without gaps. Whoever is reached in several ways
     * stands there once; whoever has replied to the campaign ({@code campaign_reply}) is left out. The particulars hold what is
     * the recipient's own: {@code addressee.name} in the letter's language, and {@code addressees}, the names of all Member States
     * that one mailbox is written to for.
     *
     * @return how many
     */
    long freeze(UUID campaign, int step, Audience audience, @Nullable List<String> roles);
}
