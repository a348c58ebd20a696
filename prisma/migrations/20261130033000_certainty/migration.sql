-- The type of every function argument that says how sure a question wants to be.
CREATE TYPE "Certainty" AS ENUM ('CERTAIN', 'POSSIBLE');
