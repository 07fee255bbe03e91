package io.indexrelay.access;

/**
 * How a document shows in the customer portal of Service Management.
 *
 * @param url absolute, inside the portal
 * @param access who sees it there, by the product's answer in the customer context; has no portal part itself
 */
public record Portal(String url, Access access) {

    public Portal {
        if (access.portal() != null) {
            throw new IllegalArgumentException("the rule of a portal has no portal of its own");
        }
    }
}
