package com.atlassian.confluence.api.model.people;

public class Person {
    private Person() {}
}
