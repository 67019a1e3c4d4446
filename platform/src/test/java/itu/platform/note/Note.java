package itu.platform.note;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import itu.platform.events.Ids;

/** The smallest aggregate that uses every part of the platform. */
@Entity
class Note {
    @Id
    UUID id = Ids.next();

    @Version
    long version;

    String text;

    protected Note() {}

    Note(String text) {
        this.text = text;
    }
}
