package itu.contribution.declaration;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A contributor's reply to a call: its latest declaration. Written by {@link Declarations#takeTurn} alone. */
@Entity
@Immutable
@Table(name = "reply")
@IdClass(Reply.Key.class)
class Reply {
    @Id
    String call;

    @Id
    String contributor;

    UUID declaration;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Reply() {}

    record Key(String call, String contributor) implements Serializable {}
}
