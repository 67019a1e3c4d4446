package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.Consents;
import itu.membership.person.rules.Purpose;

/** A contact as the API shows it. */
@Schema(name = "Contact", description = "A person who acts for an administration or an organization")
record PersonView(
        UUID id,

        @Schema(description = "ISO 3166-1 alpha-3; absent for an organization's contact", examples = "CHE") @Nullable
        String memberState,

        @Schema(description = "Id of the organization; absent for an administration's contact") @Nullable
        UUID organization,

        @Schema(description = "Who it is; absent once the person is erased") @Nullable
        PersonFields person,

        Basis basis,

        @Schema(description = "What the data may be used for on this basis")
        List<Purpose> purposes,

        @Schema(description = "What the data may be used for today: on its basis or by consent; nothing once erased")
        List<Purpose> permittedPurposes,

        @Schema(description = "By first day, ended ones too")
        List<DesignationView> designations,

        @Schema(description = "In the order of recording") List<ConsentView> consents,

        @Nullable ErasureView erasure,
        Instant recordedAt,
        Instant changedAt) {
    static PersonView of(Person person, List<Designation> designations, List<Consent> consents, LocalDate today) {
        return new PersonView(
                person.id(),
                person.holder().memberState(),
                person.holder().organization(),
                person.details().map(PersonFields::of).orElse(null),
                person.grounds().basis(),
                person.grounds().purposes(),
                permitted(person, consents, today),
                designations.stream().map(DesignationView::of).toList(),
                consents.stream().map(ConsentView::of).toList(),
                person.erasure().map(ErasureView::of).orElse(null),
                person.recordedAt(),
                person.changedAt());
    }

    private static List<Purpose> permitted(Person person, List<Consent> consents, LocalDate today) {
        var permitted = EnumSet.noneOf(Purpose.class);
        if (person.erasure().isEmpty()) {
            permitted.addAll(person.grounds().purposes());
            permitted.addAll(
                    Consents.on(today, consents.stream().map(Consent::fact).toList()));
        }
        return List.copyOf(permitted);
    }
}
