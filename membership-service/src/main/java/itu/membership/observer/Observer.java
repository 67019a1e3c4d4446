package itu.membership.observer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A State or entity that takes part without being a Member State: no vote, no contributory units, not one of the 194. */
@Entity
class Observer {
    @Id
    private String iso3;

    @Version
    private long version;

    @Embedded
    private ObserverEntry entry;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Observer() {}

    Observer(String iso3, ObserverEntry entry) {
        this.iso3 = iso3;
        this.entry = entry;
    }

    void correct(ObserverEntry corrected) {
        entry = corrected;
    }

    String iso3() {
        return iso3;
    }

    ObserverEntry entry() {
        return entry;
    }
}
