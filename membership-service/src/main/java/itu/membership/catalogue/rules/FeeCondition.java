package itu.membership.catalogue.rules;

/** Whom a fee is for. The constants go from the general to the particular: of two that fit, the later one counts. */
public enum FeeCondition {
    /** Everyone for whom no other fee of the category and Sector is meant. */
    ANY {
        @Override
        public boolean fits(Payer payer) {
            return true;
        }
    },
    /** Entities of developed countries, and subsidiaries of groups with headquarters in one. */
    DEVELOPED {
        @Override
        public boolean fits(Payer payer) {
            return !DEVELOPING.fits(payer);
        }
    },
    /** Entities of developing countries that are no such subsidiary. */
    DEVELOPING {
        @Override
        public boolean fits(Payer payer) {
            return payer.developing() && !payer.developedSubsidiary();
        }
    },
    /** Of these, the entities of countries of low income per head (Resolution 170). */
    LOW_INCOME {
        @Override
        public boolean fits(Payer payer) {
            return DEVELOPING.fits(payer) && payer.lowIncome();
        }
    };

    public abstract boolean fits(Payer payer);

    /**
     * What of an entity decides which fee is meant for it.
     *
     * @param developing whether its country is developing
     * @param lowIncome whether its country is of low income per head
     * @param developedSubsidiary whether it belongs to a group with headquarters in a developed country
     */
    public record Payer(boolean developing, boolean lowIncome, boolean developedSubsidiary) {}
}
