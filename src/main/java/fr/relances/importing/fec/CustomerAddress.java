package fr.relances.importing.fec;

/** A tiers as far as its address is known; empty where there is nothing. */
record CustomerAddress(
        String code,
        String name,
        String address1,
        String address2,
        String address3,
        String postalCode,
        String town,
        String country) {}
