package itu.notification.audience;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign addresses, as data: everybody in one of the sources, but for the exceptions. A list that narrows and is empty
 * or absent narrows nothing.
 *
 * @param sources in the order in which they count for somebody who is in several
 * @param roles offices whose mailbox is written to, such as {@code DECLARATION_FOCAL_POINT}; of several, each that has a mailbox
 * @param regions ITU-D regions that it is narrowed to; none given means all
 * @param except codes of Member States, ids of organizations, and mailboxes of lists that were handed in, that are left out
 * @param languages of correspondence that it is narrowed to, BCP 47
 * @param statuses of development that it is narrowed to, of the Member State or of the State of an organization's seat
 */
@Schema(name = "Audience", examples = """
        {"sources":[{"kind":"MEMBER_STATES"}],"roles":["DECLARATION_FOCAL_POINT"],"regions":["AFR"],"except":["XAA"]}""")
public record Audience(
        List<AudienceSource> sources,
        List<String> roles,
        List<String> regions,
        List<String> except,
        List<String> languages,
        List<String> statuses) {
    public Audience {
        sources = given(sources);
        roles = given(roles);
        regions = given(regions);
        except = given(except);
        languages = given(languages);
        statuses = given(statuses);
    }

    public Audience(List<AudienceSource> sources, List<String> roles, List<String> regions, List<String> except) {
        this(sources, roles, regions, except, List.of(), List.of());
    }

    private static <T> List<T> given(@Nullable List<T> members) {
        return members == null ? List.of() : members;
    }
}
