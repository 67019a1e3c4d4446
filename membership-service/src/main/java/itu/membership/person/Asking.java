package itu.membership.person;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactAccess;
import itu.membership.contact.ContactRole;
import itu.membership.contact.Holders;
import itu.membership.register.ItudRegion;
import itu.membership.register.SearchText;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;

/** Reads what a list of contacts is asked for, within what the caller may see. */
@ApplicationScoped
class Asking {
    private final ContactAccess access;
    private final Holders holders;

    Asking(ContactAccess access, Holders holders) {
        this.access = access;
        this.holders = holders;
    }

    /**
     * The filter of a request.
     *
     * @throws itu.platform.problem.ProblemException 400 for a value that is none; 404 for a holder that is unknown or another's,
     *     or when the caller's token binds it to nobody
     */
    PersonFilter read(
            @Nullable String memberState,
            @Nullable String organization,
            @Nullable String role,
            @Nullable String topic,
            @Nullable String region,
            @Nullable String validAt,
            @Nullable String language,
            @Nullable String q,
            @Nullable String endedBefore) {
        var reach = access.reading();
        if (reach.nothing()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        if (memberState != null) {
            access.state(reach, memberState);
        }
        var asked = organization == null
                ? null
                : access.organization(reach, organization).organization();
        return new PersonFilter(
                reach,
                memberState,
                asked == null ? null : holders.withAliases(asked),
                QueryValues.code("role", role, ContactRole.class),
                PersonalText.kept(topic),
                QueryValues.code("region", region, ItudRegion.class),
                QueryValues.date("validAt", validAt),
                QueryValues.code(
                        "language", language == null ? null : language.toUpperCase(Locale.ROOT), Language.class),
                q == null ? null : SearchText.query(q),
                QueryValues.date("endedBefore", endedBefore));
    }
}
