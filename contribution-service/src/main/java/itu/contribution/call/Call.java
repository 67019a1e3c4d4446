package itu.contribution.call;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A call, by circular letter, to announce the class of contribution for a period. */
@Entity
@Table(name = "call")
public class Call {
    @Id
    private String slug;

    private String reference;

    private String period;

    @Column(name = "present_period")
    private String presentPeriod;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Addressees addressees;

    private @Nullable String conference;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    private LocalDate deadline;

    private ZoneId zone;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Call() {}

    /** The reference as it stands in addresses: {@code CL-25-36}. */
    public String slug() {
        return slug;
    }

    /** The circular letter's reference: {@code CL-25/36}. */
    public String reference() {
        return reference;
    }

    /** The period that classes are announced for. */
    public String period() {
        return period;
    }

    /** The period whose classes they are compared with. */
    public String presentPeriod() {
        return presentPeriod;
    }

    public Stage stage() {
        return stage;
    }

    public Addressees addressees() {
        return addressees;
    }

    /** Id of the conference that its deadline is computed from, such as {@code PP-26}; none where it was set by hand. */
    public @Nullable String conference() {
        return conference;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** Last day on which a reply is in time, in {@link #zone()}. */
    public LocalDate deadline() {
        return deadline;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean hasOpenedBy(LocalDate day) {
        return !day.isBefore(opensOn);
    }

    public boolean isLate(LocalDate receivedOn) {
        return receivedOn.isAfter(deadline);
    }
}
