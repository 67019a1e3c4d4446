package itu.membership.dues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.membership.dues.rules.DuesOfYear;
import itu.membership.history.Known;
import itu.platform.events.Ids;

/**
 * What a membership owes for a year, as it was told at a time. A new telling makes a new row. Of invoice and settlement the
 * one of the higher sequence counts: an invoice told after the settlement opens the dues again.
 */
@Entity
@Table(name = "dues")
class Dues extends Known {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    private int year;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "invoiced_sequence")
    private long invoicedSequence;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "settled_sequence")
    private long settledSequence;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Dues() {}

    /** Dues of which nothing is told yet. */
    Dues(UUID membership, int year, Instant recordedAt) {
        super(recordedAt);
        this.membership = membership;
        this.year = year;
    }

    private Dues(Dues before, Instant recordedAt) {
        this(before.membership, before.year, recordedAt);
        this.amount = before.amount;
        this.currency = before.currency;
        this.dueOn = before.dueOn;
        this.invoicedSequence = before.invoicedSequence;
        this.settledOn = before.settledOn;
        this.settledSequence = before.settledSequence;
    }

    Dues invoiced(Invoice invoice, long sequence, Instant at) {
        var after = new Dues(this, at);
        after.amount = invoice.amount();
        after.currency = invoice.currency();
        after.dueOn = invoice.dueOn();
        after.invoicedSequence = sequence;
        return after;
    }

    Dues settled(LocalDate on, long sequence, Instant at) {
        var after = new Dues(this, at);
        after.settledOn = on;
        after.settledSequence = sequence;
        return after;
    }

    /** Whether something of this kind was told with this sequence or a later one. */
    boolean knowsInvoice(long sequence) {
        return invoicedSequence >= sequence;
    }

    boolean knowsSettlement(long sequence) {
        return settledSequence >= sequence;
    }

    DuesOfYear ofYear() {
        return new DuesOfYear(year, amount == null || amount.signum() > 0, dueOn, paidOn());
    }

    /** Day on which nothing was left to pay; null while something is. */
    @Nullable
    LocalDate paidOn() {
        return settledSequence > invoicedSequence ? settledOn : null;
    }

    UUID membership() {
        return membership;
    }

    int year() {
        return year;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    long invoicedSequence() {
        return invoicedSequence;
    }
}
