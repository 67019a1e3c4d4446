package itu.membership.directory;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DirectoryEntry", description = "A member or partner, as shown to the public")
record DirectoryEntry(
        @Schema(description = "Stays the same while the entry lasts")
        UUID id,

        @Schema(description = "Name in the language of Accept-Language, else English")
        String name,

        @Nullable String acronym,

        @Schema(description = "Seat, ISO 3166-1 alpha-3", examples = "KEN")
        String country,

        @Nullable String website,

        @Schema(description = "What it is a member as; empty for a partner that is no member")
        List<Held> memberships,

        @Schema(description = "Whether it is a partner or funding source that agreed to be shown")
        boolean partner,

        @Schema(description = "Made up for a demonstration or a test")
        boolean synthetic) {

    @Schema(name = "DirectoryMembership")
    record Held(
            String category,

            @Schema(description = "Absent for Academia, which takes part in all three") @Nullable
            String sector,

            @Schema(description = "The one study group of an Associate") @Nullable
            String studyGroup) {}
}
