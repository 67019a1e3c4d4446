package itu.membership.person;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** Who a person is and how the person is reached, as the API takes and shows it. */
@Schema(name = "PersonFields")
record PersonFields(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "As the person writes it, in any script", examples = "Synthetic Person 1")
        String name,

        @Size(max = 200) @Schema(description = "The same in Latin script, where the name is not") @Nullable
        String latinName,

        @Size(max = 200) @Schema(description = "Function", examples = "Head of unit (invented)") @Nullable
        String title,

        @Size(max = 254) @Schema(examples = "synthetic.person.1@che.example") @Nullable
        String email,

        @Size(max = 40) @Schema(description = "International form, with +", examples = "+41 22 555 01 01") @Nullable
        String phone,

        @NotNull
        @Pattern(regexp = "en|fr|es|ar|ru|zh")
        @Schema(description = "Language of correspondence, BCP 47", examples = "fr")
        String language) {
    static PersonFields of(PersonDetails details) {
        return new PersonFields(
                details.name(),
                details.latinName(),
                details.title(),
                details.email(),
                details.phone(),
                details.language().tag());
    }

    PersonDetails read() {
        return new PersonDetails(
                Objects.requireNonNullElse(PersonalText.kept(name), ""),
                PersonalText.kept(latinName),
                PersonalText.kept(title),
                PersonalText.kept(email),
                PersonalText.kept(phone),
                Language.ofTag(language));
    }
}
