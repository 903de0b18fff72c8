-- Search: whole words by stem, kept by triggers, and trigrams for what is misspelt. A generated column would be simpler,
-- but unaccent is not immutable, and Prisma's command line trips over generated columns.

CREATE FUNCTION "search_text"(weighted text[]) RETURNS tsvector LANGUAGE plpgsql AS $$
DECLARE
  labels CONSTANT "char"[] := ARRAY['A', 'B', 'C', 'D'];
  result tsvector := '';
BEGIN
  FOR i IN 1 .. least(cardinality(weighted), 4) LOOP
    result := result || setweight(to_tsvector('english', unaccent(coalesce(weighted[i], ''))), labels[i]);
  END LOOP;
  RETURN result;
END $$;

CREATE FUNCTION "keep_blueprint_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_text(ARRAY[NEW.title, NEW.summary]);
  RETURN NEW;
END $$;
CREATE TRIGGER "blueprints_search" BEFORE INSERT OR UPDATE OF title, summary, search ON "blueprints"
  FOR EACH ROW EXECUTE FUNCTION "keep_blueprint_search"();

CREATE FUNCTION "keep_skill_tree_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_text(ARRAY[NEW.name, array_to_string(NEW.tags, ' ') || ' ' || NEW.short_description, NEW.description]);
  RETURN NEW;
END $$;
CREATE TRIGGER "skill_trees_search" BEFORE INSERT OR UPDATE OF name, tags, short_description, description, search ON "skill_trees"
  FOR EACH ROW EXECUTE FUNCTION "keep_skill_tree_search"();

CREATE FUNCTION "keep_skill_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_text(ARRAY[NEW.name || ' ' || coalesce(NEW.short_name, ''), array_to_string(NEW.learning_objectives, ' '), NEW.description]);
  RETURN NEW;
END $$;
CREATE TRIGGER "skills_search" BEFORE INSERT OR UPDATE OF name, short_name, learning_objectives, description, search ON "skills"
  FOR EACH ROW EXECUTE FUNCTION "keep_skill_search"();

-- Rows that are there already pass through the triggers once.
UPDATE "blueprints" SET search = NULL;
UPDATE "skill_trees" SET search = NULL;
UPDATE "skills" SET search = NULL;
