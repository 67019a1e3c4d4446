package itu.membership.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Addressees.Fitting;
import itu.membership.criteria.Criteria;
import itu.platform.problem.ReaderLanguage;

/** Target lists as the API takes and shows them. */
final class TargetListPayloads {
    private TargetListPayloads() {}

    /** A list to be frozen. The name is told to other services: no person's name belongs in it. */
    @Schema(name = "NewTargetList", examples = """
            {"name":"States without members, Africa","purpose":"Invitation to join the Development Sector",\
            "criteria":{"addressee":"MEMBER_STATE","gap":"MEMBER_STATES_WITHOUT_MEMBERS","regions":["AFR"]}}""")
    record NewTargetList(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 2000) String purpose,
            @NotNull @Valid Criteria criteria) {}

    /** Who would be on a list. */
    @Schema(name = "TargetListPreview")
    record PreviewView(
            @Schema(description = "Day on which memberships and their absence count", examples = "2025-12-31")
            LocalDate validAt,

            @Schema(examples = "70") long count,

            @Schema(description = "Whom the criteria find, in the reader's language")
            String explanation,

            @Schema(description = "The first ten by code or id")
            List<Fitting> sample) {}

    /** A list with one of its versions. */
    @Schema(name = "TargetList")
    record TargetListView(
            UUID id,
            String name,
            String purpose,

            @Schema(description = "Token subject of who made it")
            String owner,

            Instant createdAt,

            @Schema(description = "Number of the latest version", examples = "1")
            int latest,

            VersionView version) {
        static TargetListView of(TargetList list, VersionView version) {
            return new TargetListView(
                    list.id(), list.name(), list.purpose(), list.owner(), list.createdAt(), list.latest(), version);
        }
    }

    /** A frozen version. */
    @Schema(name = "TargetListVersion")
    record VersionView(
            @Schema(examples = "1") int number,
            @Schema(examples = "2025-12-31") LocalDate validAt,
            Instant frozenAt,

            @Schema(description = "Token subject of who froze it")
            String frozenBy,

            @Schema(description = "How many addressees it has", examples = "70")
            int count,

            @Schema(description = "Whom the criteria found, in the reader's language")
            String explanation,

            Criteria criteria,

            @Schema(description = "The first ten by code or id, as the register names them today") @Nullable
            List<Fitting> sample) {
        static VersionView of(FrozenVersion version, @Nullable List<Fitting> sample) {
            return new VersionView(
                    version.number(),
                    version.validAt(),
                    version.frozenAt(),
                    version.frozenBy(),
                    version.entries(),
                    version.explanation().getOrDefault(ReaderLanguage.current().tag(), ""),
                    version.criteria(),
                    sample);
        }
    }

    /** A list in a list of lists. */
    @Schema(name = "TargetListSummary")
    record Summary(UUID id, String name, String purpose, String owner, Instant createdAt, int latest) {
        static Summary of(TargetList list) {
            return new Summary(list.id(), list.name(), list.purpose(), list.owner(), list.createdAt(), list.latest());
        }
    }

    /** Somebody whom a version has and an earlier one has not, or the other way round. */
    @Schema(name = "TargetListChange")
    record ChangeView(
            @Schema(description = "Code of a Member State, or id of an organization")
            String id,

            Kind change) {
        static ChangeView of(FrozenVersions.Change change) {
            return new ChangeView(change.id(), change.added() ? Kind.ADDED : Kind.REMOVED);
        }
    }

    /** What became of an addressee from one version to another. */
    enum Kind {
        ADDED,
        REMOVED
    }
}
