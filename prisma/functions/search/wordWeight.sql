-- How much a word says in a name: its letters. A form of government names hardly anything by itself ("republic" of what?), so it counts a third.
CREATE FUNCTION "wordWeight"(word text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT length(word) * CASE WHEN word = ANY (
    '{arab,democratic,emirate,empire,federal,federation,islamic,kingdom,people,peoples,republic,socialist,state,states,union,united,
      birlesik,cumhuriyet,cumhuriyeti,demokratik,devleti,devletleri,federasyonu,halk,imparatorlugu,islam,kralligi,sosyalist}'
  ) THEN 1.0 / 3 ELSE 1 END
$$;
