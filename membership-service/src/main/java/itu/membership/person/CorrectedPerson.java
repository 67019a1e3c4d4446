package itu.membership.person;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.Purpose;

/** The whole of a contact's details and grounds, as they should read; what is left out is taken away. */
@Schema(
        name = "CorrectedContact",
        examples =
                "{\"person\":{\"name\":\"Synthetic Person 1\",\"email\":\"synthetic.person.1@che.example\",\"language\":\"en\"},"
                        + "\"basis\":\"SYNTHETIC\",\"purposes\":[\"OFFICIAL_CORRESPONDENCE\"]}")
record CorrectedPerson(
        @NotNull @Valid PersonFields person,
        @NotNull Basis basis,
        @Size(max = 20) @Nullable List<@NotNull Purpose> purposes) {
    Grounds grounds() {
        return new Grounds(basis, purposes == null ? List.of() : purposes);
    }
}
