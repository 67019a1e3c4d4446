package itu.membership.memberstate.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When a State is and was a Member State.
 *
 * @param accession the accession that counts; null when the State was always a Member State, as far as known
 * @param denunciation the denunciation that was not withdrawn; null when there is none
 * @param former earlier stretches, which a denunciation ended, oldest first
 */
public record Participation<A extends Act>(
        @Nullable A accession, @Nullable A denunciation, List<Stretch> former) {
    public Participation {
        former = List.copyOf(former);
    }

    /**
     * A stretch of time as a Member State.
     *
     * @param from first day; null when it was always so, as far as known
     * @param to first day as no Member State
     */
    public record Stretch(@Nullable LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return reached(from, day) && day.isBefore(to);
        }
    }

    /**
     * Derives it from the acts in the order of their recording. An accession told again corrects the one before; after a
     * denunciation took effect it opens a new stretch.
     */
    public static <A extends Act> Participation<A> of(List<A> acts) {
        @Nullable A accession = null;
        @Nullable A denunciation = null;
        var former = new ArrayList<Stretch>();
        for (var act : acts) {
            switch (act.kind()) {
                case ACCEDED -> {
                    if (denunciation != null) {
                        former.add(new Stretch(dayOf(accession), denunciation.effectiveOn()));
                        denunciation = null;
                    }
                    accession = act;
                }
                case DENUNCIATION_RECEIVED -> denunciation = act;
                case DENUNCIATION_WITHDRAWN -> denunciation = null;
            }
        }
        return new Participation<>(accession, denunciation, former);
    }

    public boolean memberOn(LocalDate day) {
        return former.stream().anyMatch(stretch -> stretch.covers(day))
                || (reached(dayOf(accession), day)
                        && (denunciation == null || day.isBefore(denunciation.effectiveOn())));
    }

    /** What speaks against an act of the present or the past; null when nothing does. */
    public @Nullable ActFault fault(ActKind kind, LocalDate doneOn) {
        return switch (kind) {
            case ACCEDED -> faultOfAccession(doneOn);
            case DENUNCIATION_RECEIVED -> faultOfDenunciation(doneOn);
            case DENUNCIATION_WITHDRAWN -> faultOfWithdrawal(doneOn);
        };
    }

    private @Nullable ActFault faultOfAccession(LocalDate doneOn) {
        var end = denunciation != null
                ? denunciation.effectiveOn()
                : former.isEmpty() ? null : former.getLast().to();
        return reached(end, doneOn) ? null : ActFault.STILL_A_MEMBER_STATE;
    }

    private @Nullable ActFault faultOfDenunciation(LocalDate doneOn) {
        if (denunciation != null) {
            return ActFault.DENUNCIATION_ON_RECORD;
        }
        return reached(dayOf(accession), doneOn) ? null : ActFault.NOT_YET_A_MEMBER_STATE;
    }

    private @Nullable ActFault faultOfWithdrawal(LocalDate doneOn) {
        if (denunciation == null) {
            return ActFault.NO_DENUNCIATION;
        }
        if (doneOn.isBefore(denunciation.doneOn())) {
            return ActFault.WITHDRAWN_BEFORE_RECEIVED;
        }
        return doneOn.isBefore(denunciation.effectiveOn()) ? null : ActFault.DENUNCIATION_IN_EFFECT;
    }

    private static @Nullable LocalDate dayOf(@Nullable Act act) {
        return act == null ? null : act.effectiveOn();
    }

    private static boolean reached(@Nullable LocalDate beginning, LocalDate day) {
        return beginning == null || !day.isBefore(beginning);
    }
}
