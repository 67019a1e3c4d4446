package itu.membership.observer;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;

@ApplicationScoped
class Observers implements PanacheRepositoryBase<Observer, String> {

    /** Observers by code, at most {@code rows} of them after a code. */
    List<Observer> after(String iso3, int rows) {
        return find("iso3 > ?1", Sort.by("iso3"), iso3).page(Page.ofSize(rows)).list();
    }
}
