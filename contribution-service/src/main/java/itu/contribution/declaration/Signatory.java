package itu.contribution.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed a declaration, and in what function. Personal data: it goes into no event and no audit row. */
@Embeddable
public record Signatory(
        @Column(name = "signatory_name") @NotBlank @Size(max = 200) @Schema(examples = "A. Example (invented)")
        String name,

        @Column(name = "signatory_title") @NotBlank @Size(max = 200) @Schema(examples = "Director General")
        String title) {}
