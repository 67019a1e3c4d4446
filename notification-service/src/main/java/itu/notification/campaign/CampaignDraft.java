package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;

/** A campaign as the office drafts it. Its name is told to other services: no person's name belongs in it. */
@Schema(name = "CampaignDraft", examples = """
        {"name":"CL-25/36: announce your class","subject":"class-of-contribution","statutory":true,\
        "content":"019b2f5e-0a1b-7c3d-8e4f-5a6b7c8d9e0f",\
        "audience":{"sources":[{"kind":"MEMBER_STATES"}],"roles":["DECLARATION_FOCAL_POINT"],"regions":[],"except":[]},\
        "reply":{"kind":"DECLARATION","reference":"CL-25/36"},\
        "ladder":[{"daysBefore":30,"roles":["DECLARATION_FOCAL_POINT","GENEVA_MISSION"],\
        "content":"019b2f5e-0a1b-7c3d-8e4f-5a6b7c8d9e10"}],"synthetic":true}""")
record CampaignDraft(
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "What it is about, one of /subjects in use", examples = "class-of-contribution")
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,39}")
        String subject,

        @Schema(description = "An official notice, which cannot be refused")
        boolean statutory,

        @Schema(description = "The circular letter or template that is sent") @NotNull
        UUID content,

        @Schema(description = "Whom it addresses, as data") @NotNull @Valid
        Audience audience,

        @Schema(description = "What counts as an answer; absent where none is asked for") @Valid @Nullable
        ReplyAsked reply,

        @Schema(description = "Last day for an answer; absent: the deadline of the call, which it then follows")
        @Nullable
        LocalDate deadline,

        @Nullable Instant startAt,

        @Schema(description = "From then on nothing is sent any more") @Nullable
        Instant notAfter,

        @Schema(description = "Hours of the day in which a recipient gets mail, by the recipient's own clock")
        @Valid
        @Nullable
        Window window,

        @Schema(description = "Most mails in a minute; absent: as fast as the servers take them")
        @Min(1)
        @Max(1_000_000)
        @Nullable
        Integer perMinute,

        @Schema(description = "Reminders to those who have not answered") @Size(max = 12) @Nullable
        List<@Valid @NotNull RungDraft> ladder,

        @Schema(description = "Invented for a demonstration")
        boolean synthetic) {

    /** The day's hours in which a recipient gets mail. */
    @Schema(name = "CampaignWindow")
    record Window(
            @Schema(type = SchemaType.STRING, examples = "08:00") @NotNull
            LocalTime from,

            @Schema(type = SchemaType.STRING, examples = "18:00") @NotNull
            LocalTime to) {}

    /** A rung of the ladder. */
    @Schema(name = "CampaignRung")
    record RungDraft(
            @Schema(description = "Days before the deadline", examples = "30") @Min(1) @Max(730)
            int daysBefore,

            @Schema(description = "Offices it goes to; absent: those of the audience") @Nullable
            List<@NotBlank @Size(max = 60) String> roles,

            @Schema(description = "The circular letter or template of the reminder") @NotNull
            UUID content) {}

    List<RungDraft> rungs() {
        return ladder == null ? List.of() : ladder;
    }
}
