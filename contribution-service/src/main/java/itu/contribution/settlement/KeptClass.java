package itu.contribution.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import itu.contribution.call.Addressees;
import itu.contribution.call.Call;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Ids;

/** The class that a silent contributor keeps: an act of the system at the definitive deadline (CS 161F, 161I). */
@Entity
@Immutable
@Table(name = "kept_class")
public class KeptClass {
    @Id
    private UUID id;

    private String call;

    private String contributor;

    private ContributoryUnits units;

    private String provision;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "kept_at")
    private Instant keptAt;

    private boolean synthetic;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptClass() {}

    KeptClass(Call call, ClassOfContribution present, Instant at) {
        this.id = Ids.next();
        this.call = call.slug();
        this.contributor = present.contributor();
        this.units = present.units();
        this.provision = call.addressees() == Addressees.MEMBER_STATES ? "CS 161F" : "CS 161I";
        this.keptOn = LocalDate.ofInstant(at, call.zone());
        this.keptAt = at;
        this.synthetic = present.basis() == Basis.SYNTHETIC;
    }

    public String contributor() {
        return contributor;
    }

    public ContributoryUnits units() {
        return units;
    }

    /** The article that keeps the class. */
    public String provision() {
        return provision;
    }

    LocalDate keptOn() {
        return keptOn;
    }

    Instant keptAt() {
        return keptAt;
    }

    boolean synthetic() {
        return synthetic;
    }
}
