package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.register.AdministrativeRegion;
import itu.membership.register.Confidence;
import itu.membership.register.ItudRegion;
import itu.membership.register.Names;
import itu.platform.language.Language;

/** What the register answers. */
final class MemberStatePayloads {
    private MemberStatePayloads() {}

    @Schema(name = "MemberState", description = "An entry of the register of Member States")
    public record MemberStateView(
            @Schema(description = "ISO 3166-1 alpha-3", examples = "CHE")
            String iso3,

            @Schema(description = "ISO 3166-1 alpha-2", examples = "CH")
            String iso2,

            @Schema(description = "Symbol in the documents of the Union", examples = "SUI")
            String ituSymbol,

            @Schema(description = "Name in the language of Accept-Language, else English", examples = "Suisse")
            String name,

            @Schema(description = "Names in the six official languages")
            Names names,

            @Schema(description = "Region of the Development Sector")
            ItudRegionView itudRegion,

            @Schema(description = "Region of the elections to the Council")
            AdministrativeRegionView administrativeRegion,

            @Schema(description = "Whether the State is a Member of the United Nations")
            boolean unMember,

            @Schema(description = "Dated list, by status and beginning")
            List<StatusView> developmentStatuses,

            @Schema(description = "When it is and was a Member State; empty when always, as far as known")
            ParticipationView participation,

            @Schema(description = "What it notified about applications, on the day asked about, else today")
            ApplicationPolicy applicationPolicy,

            @Schema(description = "Remark of the register, in English") @Nullable
            String note) {

        static MemberStateView of(ReadingMemberStates.Entry known, Language language) {
            var state = known.state();
            var entry = state.entry();
            return new MemberStateView(
                    state.iso3(),
                    entry.iso2(),
                    entry.ituSymbol(),
                    entry.names().in(language),
                    entry.names(),
                    new ItudRegionView(entry.itudRegion(), entry.itudRegionConfidence()),
                    new AdministrativeRegionView(entry.administrativeRegion(), entry.administrativeRegionConfidence()),
                    entry.unMember(),
                    known.periods().stream().map(StatusView::of).toList(),
                    known.participation(),
                    known.policy(),
                    entry.note());
        }
    }

    @Schema(name = "ItudRegionOfState")
    public record ItudRegionView(ItudRegion code, Confidence confidence) {}

    @Schema(name = "AdministrativeRegionOfState")
    public record AdministrativeRegionView(AdministrativeRegion code, Confidence confidence) {}

    @Schema(name = "DevelopmentStatusPeriod")
    public record StatusView(
            DevelopmentStatus status,

            @Schema(description = "First day; absent when always so, as far as known") @Nullable
            LocalDate from,

            @Schema(description = "First day without the status; absent while open", examples = "2026-11-24") @Nullable
            LocalDate to,

            @Schema(description = "Where the fact comes from")
            String source,

            Confidence confidence) {
        static StatusView of(DevelopmentPeriod period) {
            return new StatusView(
                    period.status(), period.validFrom(), period.validTo(), period.source(), period.confidence());
        }
    }
}
