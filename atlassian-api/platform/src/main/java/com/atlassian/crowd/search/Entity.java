package com.atlassian.crowd.search;

/** What a directory search is about; the constants are not declared to others. */
public class Entity {
    static final Entity USER = new Entity("USER");
    static final Entity GROUP = new Entity("GROUP");
    static final Entity DIRECTORY = new Entity("DIRECTORY");
    static final Entity TOKEN = new Entity("TOKEN");
    static final Entity APPLICATION = new Entity("APPLICATION");
    static final Entity ALIAS = new Entity("ALIAS");

    final String name;

    private Entity(String name) {
        this.name = name;
    }
}
