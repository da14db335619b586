package fr.relances.dunning;

import fr.relances.letter.Letter;

/** The address of a tiers as the base gives it. */
record CustomerAddress(
        String code,
        String address1,
        String address2,
        String address3,
        String postalCode,
        String town,
        String country) {

    Letter.Address address() {
        return new Letter.Address(address1, address2, address3, postalCode, town, country);
    }
}
