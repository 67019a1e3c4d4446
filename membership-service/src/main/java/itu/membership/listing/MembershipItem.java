package itu.membership.listing;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.MembershipState;
import itu.platform.language.Language;

/** A membership as the list shows it. */
@Schema(name = "MembershipItem", description = "A membership as the list shows it")
public record MembershipItem(
        UUID id,
        UUID organization,

        @Schema(description = "Its name in the language of Accept-Language, else English")
        String name,

        Category category,
        @Nullable Sector sector,
        @Nullable String studyGroup,
        String memberState,

        @Schema(description = "On the day asked for; absent when it had not begun or was over") @Nullable
        MembershipState state,

        @Schema(description = "First day of that state") @Nullable
        LocalDate from,

        @Schema(description = "First day in another state") @Nullable
        LocalDate to,

        @Schema(description = "The class last chosen, by the day asked for", examples = "1/4") @Nullable
        String units) {
    static MembershipItem of(MembershipRow row, Language language) {
        var name = row.names().get(language.tag());
        return new MembershipItem(
                row.id(),
                row.organization(),
                name == null ? row.names().getOrDefault(Language.EN.tag(), "") : name,
                row.category(),
                row.sector(),
                row.studyGroup(),
                row.memberState(),
                row.state(),
                row.from(),
                row.to(),
                row.units());
    }
}
