package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.Participation;
import itu.membership.register.Confidence;

/** When a State is and was a Member State, as the API shows it. */
@Schema(name = "Participation")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ParticipationView(
        @Schema(
                description =
                        "The accession that counts; absent when the State was always a Member State, as far as known")
        @Nullable
        AccessionView accession,

        @Schema(description = "The denunciation that was not withdrawn") @Nullable
        DenunciationView denunciation,

        @Schema(description = "Earlier stretches, which a denunciation ended, oldest first")
        List<StretchView> former) {
    static final ParticipationView ALWAYS = new ParticipationView(null, null, List.of());

    @Schema(name = "Accession")
    public record AccessionView(LocalDate accededOn, String reference, Confidence confidence) {}

    @Schema(name = "Denunciation")
    public record DenunciationView(
            @Schema(examples = "2025-03-10") LocalDate receivedOn,

            @Schema(
                    description = "First day on which the State is not a Member State any more (CS 237)",
                    examples = "2026-03-10")
            LocalDate effectiveOn,

            String reference) {}

    @Schema(name = "FormerParticipation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StretchView(
            @Nullable LocalDate from,

            @Schema(description = "First day as no Member State")
            LocalDate to) {}

    static ParticipationView of(Participation<TreatyAct> participation) {
        var accession = participation.accession();
        var denunciation = participation.denunciation();
        return new ParticipationView(
                accession == null
                        ? null
                        : new AccessionView(accession.doneOn(), accession.reference(), accession.confidence()),
                denunciation == null
                        ? null
                        : new DenunciationView(
                                denunciation.doneOn(), denunciation.effectiveOn(), denunciation.reference()),
                participation.former().stream()
                        .map(stretch -> new StretchView(stretch.from(), stretch.to()))
                        .toList());
    }
}
