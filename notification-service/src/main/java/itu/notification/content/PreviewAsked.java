package itu.notification.content;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** As whom a letter is to be seen before it is sent. */
public record PreviewAsked(
        @QueryParam("language")
        @DefaultValue("en")
        @Pattern(regexp = "en|fr|es|ar|ru|zh")
        @Parameter(description = "Of the reader", example = "fr")
        String language,

        @QueryParam("addressee")
        @Pattern(regexp = "[A-Z]{3}")
        @Parameter(description = "Member State, ISO 3166-1 alpha-3", example = "CHE")
        @Nullable
        String addressee) {
    public Language reader() {
        return Language.ofTag(language);
    }
}
