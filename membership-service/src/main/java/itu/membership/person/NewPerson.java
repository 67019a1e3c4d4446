package itu.membership.person;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.Purpose;

/**
 * A contact as it is posted, with its first designation.
 *
 * @param purposes what the data may be used for on this basis; left out where the basis is CONSENT
 * @param consent what the person consented to; required where the basis is CONSENT
 */
@Schema(
        name = "NewContact",
        examples =
                "{\"memberState\":\"CHE\",\"person\":{\"name\":\"Synthetic Person 1\",\"email\":\"synthetic.person.1@che.example\","
                        + "\"language\":\"fr\"},\"basis\":\"SYNTHETIC\",\"purposes\":[\"OFFICIAL_CORRESPONDENCE\"],"
                        + "\"designation\":{\"role\":\"GENEVA_MISSION\",\"from\":\"2025-01-01\"}}")
record NewPerson(
        @Pattern(regexp = "[A-Z]{3}")
        @Schema(description = "ISO 3166-1 alpha-3; or else an organization", examples = "CHE")
        @Nullable
        String memberState,

        @Schema(description = "Id in the register of organizations; or else a Member State") @Nullable
        UUID organization,

        @NotNull @Valid PersonFields person,
        @NotNull Basis basis,

        @Size(max = 20) @Nullable List<@NotNull Purpose> purposes,

        @NotNull @Valid NewDesignation designation,
        @Valid @Nullable ConsentGiven consent) {

    @AssertTrue(message = "either memberState or organization")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isOfOneHolder() {
        return (memberState == null) != (organization == null);
    }

    Grounds grounds() {
        return new Grounds(basis, purposes == null ? List.of() : purposes);
    }
}
